import type { CodeEspace, NiveauEspace } from '../../../../kernel/domain/Espace.ts';
import type { Jour } from '../../../../kernel/domain/Jour.ts';
import type { DroitsEspaces } from '../espace/DroitsEspaces.ts';
import type { AccesAccorde } from './AccesAccorde.ts';
import { couvre, type Periode } from './Periode.ts';
import type { Role } from './Role.ts';

/** The principal answers for the structure: no day ends that. */
export const rattachementEnVigueur = (
  { role, periode }: { readonly role: Role; readonly periode: Periode },
  jour: Jour,
): boolean => role === 'PRINCIPAL' || couvre(periode, jour);

/** What is granted on that day, among what was granted. */
export const droitsEnVigueur = (
  { espaces, periodesEspaces }: Pick<AccesAccorde, 'espaces' | 'periodesEspaces'>,
  jour: Jour,
): DroitsEspaces => {
  const droits: Partial<Record<CodeEspace, NiveauEspace>> = {};
  for (const [code, niveau] of Object.entries(espaces) as [CodeEspace, NiveauEspace][]) {
    const periode = periodesEspaces[code];
    if (periode === undefined || couvre(periode, jour)) droits[code] = niveau;
  }
  return droits;
};
