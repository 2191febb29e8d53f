import { codesEspaces, type CodeEspace } from '../../../../../kernel/domain/Espace.ts';
import type { Langue } from '../../../../../kernel/domain/Langue.ts';
import type { UtilisateurConsulte } from '../../../application/acces/ConsulterUtilisateur.ts';
import type { Periode } from '../../../domain/rattachement/Periode.ts';
import { textesDe } from '../textes/textesDe.ts';
import { periodeLisible } from './periodeLisible.ts';
import { textesDesAcces } from './textesDesAcces.ts';

export interface DroitsActuels {
  readonly rattachement: string;
  readonly espaces: string;
  readonly services: string;
}

type Consulte = Pick<
  UtilisateurConsulte,
  'periode' | 'espaces' | 'periodesEspaces' | 'services' | 'servicesOfferts'
>;

/** What a person is granted as it is kept, in one line each: shown beside what somebody else was typing. */
export const presentDroitsActuels = (consulte: Consulte, langue: Langue): DroitsActuels => {
  const { espaces, niveaux, aucun } = textesDe(langue);
  const dates = (periode: Periode | undefined): string => {
    const jours = periode === undefined ? '' : periodeLisible(periode, langue);
    return jours === '' ? '' : ` ${jours}`;
  };
  const espace = (code: CodeEspace): readonly string[] => {
    const niveau = consulte.espaces[code];
    if (niveau === undefined) return [];
    const accorde = `${espaces[code].libelle} (${niveaux[niveau].toLowerCase()})`;
    return [`${accorde}${dates(consulte.periodesEspaces[code])}`];
  };
  const noms = new Map(consulte.servicesOfferts.map(({ id, nom }) => [id, nom]));
  return {
    rattachement: periodeLisible(consulte.periode, langue) || textesDesAcces(langue).periode.sansFin,
    espaces: codesEspaces.flatMap(espace).join(', ') || aucun,
    services:
      consulte.services
        .map(({ serviceId, ...periode }) => `${noms.get(serviceId) ?? ''}${dates(periode)}`)
        .join(', ') || aucun,
  };
};
