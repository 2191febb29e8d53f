import { codesEspaces, type CodeEspace } from '../../../../kernel/domain/Espace.ts';
import type { DroitsEspaces } from '../../domain/espace/DroitsEspaces.ts';
import type { TextesStructures } from './textes/fr.ts';

/** "Mémoires de frais de justice (Modification), …", in the order of the tabs; those that are closed are left out. */
export const espacesLisibles = (
  droits: DroitsEspaces,
  textes: TextesStructures,
  ouverts: readonly CodeEspace[] = codesEspaces,
): string =>
  codesEspaces
    .flatMap((code) => {
      const niveau = droits[code];
      if (niveau === undefined || !ouverts.includes(code)) return [];
      return `${textes.espaces[code].libelle} (${textes.niveaux[niveau].toLowerCase()})`;
    })
    .join(', ') || textes.aucun;
