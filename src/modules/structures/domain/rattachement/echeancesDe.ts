import type { CodeEspace } from '../../../../kernel/domain/Espace.ts';
import type { Jour } from '../../../../kernel/domain/Jour.ts';
import type { AccesAccorde } from './AccesAccorde.ts';
import type { Echeance } from './Echeance.ts';
import type { Periode } from './Periode.ts';
import type { Role } from './Role.ts';

/** Every end to come or past of what a person was granted, the nearest first. */
export const echeancesDe = (donnees: AccesAccorde & { readonly role: Role }): readonly Echeance[] => {
  const espaces = Object.entries(donnees.periodesEspaces) as [CodeEspace, Periode][];
  return [
    ...(donnees.role === 'PRINCIPAL' ? [] : echeance(donnees.periode, { nature: 'RATTACHEMENT' })),
    ...espaces
      .filter(([code]) => donnees.espaces[code] !== undefined)
      .flatMap(([espace, periode]) => echeance(periode, { nature: 'ESPACE', espace })),
    ...donnees.services.flatMap(({ serviceId, ...periode }) =>
      echeance(periode, { nature: 'SERVICE', serviceId }),
    ),
  ].sort((a, b) => (a.au < b.au ? -1 : Number(a.au > b.au)));
};

/** The day of the nearest end; null when nothing ends. */
export const prochaineEcheance = (donnees: AccesAccorde & { readonly role: Role }): Jour | null =>
  echeancesDe(donnees)[0]?.au ?? null;

const echeance = ({ au }: Periode, objet: Echeance['objet']): readonly Echeance[] =>
  au === null ? [] : [{ objet, au }];
