import type { Langue } from '../../../../../kernel/domain/Langue.ts';
import type { FamilleEtat } from '../../../../../platform/web/components/FamilleEtat.ts';
import { formatJour } from '../../../../../platform/web/formats.ts';
import { identifiantDe } from '../../../application/designationComplete.ts';
import type { MaStructure } from '../../../application/ports/StructureReader.ts';
import { textesDe } from '../textes/textesDe.ts';

export interface MaStructurePresentee {
  readonly id: number;
  readonly identifiant: string;
  readonly designation: string;
  /** The person's own name for a natural person: never empty. */
  readonly raisonSociale: string;
  readonly creeLe: string;
  readonly services: string;
  readonly statut: { readonly libelle: string; readonly famille: FamilleEtat };
}

export const presentMaStructure = (structure: MaStructure, langue: Langue): MaStructurePresentee => ({
  id: structure.id,
  identifiant: identifiantDe(structure),
  designation: structure.designation,
  raisonSociale: structure.raisonSociale ?? structure.designation,
  creeLe: formatJour(structure.creeLe, langue),
  services: structure.services.join(', '),
  statut: textesDe(langue).statutsStructure[structure.statut],
});
