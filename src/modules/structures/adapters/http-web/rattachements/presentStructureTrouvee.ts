import { identifiantDe } from '../../../application/designationComplete.ts';
import type { StructureResumee } from '../../../application/ports/StructureReader.ts';
import type { TextesStructures } from '../textes/fr.ts';

export interface StructureTrouvee {
  readonly id: number;
  readonly designation: string;
  readonly identifiant: string;
  readonly ville: string;
}

/** Somebody who only knows the number of a natural person learns neither her name nor her town from it. */
export const presentStructureTrouvee = (
  structure: StructureResumee,
  textes: TextesStructures,
): StructureTrouvee => {
  const particulier = structure.type === 'PARTICULIER';
  return {
    id: structure.id,
    designation: particulier ? textes.demande.particulier : structure.designation,
    identifiant: identifiantDe(structure),
    ville: particulier ? '' : `${structure.codePostal} ${structure.ville}`.trim(),
  };
};
