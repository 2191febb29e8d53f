import type { Acteur } from '../../../../../../kernel/application/Acteur.ts';
import type { ChoixDeStructure } from '../../../../../../platform/web/PageContext.ts';
import { structuresSuivies } from '../../../../application/mandats.ts';

/** The filter « Toutes les structures »; left out for a person who has only one. */
export const choixDeStructure = (
  acteur: Acteur,
  choisie: number | undefined,
): ChoixDeStructure | undefined => {
  const liste = structuresSuivies(acteur).map(({ structureId, designation }) => ({
    valeur: String(structureId),
    libelle: designation,
  }));
  return liste.length < 2 ? undefined : { choisie: choisie === undefined ? null : String(choisie), liste };
};
