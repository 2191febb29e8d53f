import type { Role } from '../../domain/rattachement/Role.ts';
import type { DonneesReclamation } from '../../domain/reclamation/DonneesReclamation.ts';
import type { DonneesTransmission } from '../../domain/transmission/DonneesTransmission.ts';

export interface TransmissionLue extends DonneesTransmission {
  /** "73282932000074 - Laboratoire Hermès" */
  readonly structure: string;
}

export interface ReclamationLue extends DonneesReclamation {
  /** "73282932000074 - Laboratoire Hermès" */
  readonly structure: string;
}

export interface PageDeReclamations {
  readonly reclamations: readonly ReclamationLue[];
  /** The id after which the next page begins. */
  readonly suivant: number | null;
}

export interface PersonneDesactivee {
  readonly rattachementId: number;
  readonly utilisateurId: number;
  readonly role: Role;
}

export interface PageDeDesactivees {
  readonly personnes: readonly PersonneDesactivee[];
  readonly suivant: number | null;
}

export interface StructureDuPrincipal {
  readonly structureId: number;
  /** "73282932000074 - Laboratoire Hermès" */
  readonly structure: string;
}

export interface RolesReader {
  /** The open proposals that this person made or has to answer. */
  transmissionsDe(utilisateurId: number): Promise<readonly TransmissionLue[]>;
  /** The open claims that this person made, or to which she may object as principal. */
  reclamationsDe(utilisateurId: number): Promise<readonly ReclamationLue[]>;
  /** Those that support has to decide, the oldest first. */
  reclamationsADecider(apres: number | null, limite: number): Promise<PageDeReclamations>;
  compterReclamationsADecider(): Promise<number>;
  /** All those of a structure, the latest first. */
  reclamationsDeStructure(structureId: number): Promise<readonly ReclamationLue[]>;
  /** The active structures whose gestionnaire principal this person is. */
  structuresActivesDuPrincipal(utilisateurId: number): Promise<readonly StructureDuPrincipal[]>;
  /** Those of the people of a structure whose access is suspended. */
  desactivees(structureId: number, apres: number | null, limite: number): Promise<PageDeDesactivees>;
}
