import type { DonneesAbonnement } from '../../domain/abonnement/DonneesAbonnement.ts';

export interface AbonnementLu extends DonneesAbonnement {
  /** "73282932000074 - Laboratoire Hermès" */
  readonly structure: string;
}

export interface PageDAbonnements {
  readonly demandes: readonly AbonnementLu[];
  /** The id after which the next page begins. */
  readonly suivant: number | null;
}

export interface AbonnementReader {
  /** The latest requests of a person, the last first, without those that she took back. */
  mesDemandes(utilisateurId: number, limite: number): Promise<readonly AbonnementLu[]>;
  /** Those that wait, the oldest first; a person who is not attached any more does not wait. */
  demandesEnAttente(
    structureIds: readonly number[],
    apres: number | null,
    limite: number,
  ): Promise<PageDAbonnements>;
  compterDemandes(structureIds: readonly number[]): Promise<number>;
}
