import type { Semaine } from '../../../../kernel/application/ContributionAuRecapitulatif.ts';
import type { Montant } from '../../../../kernel/domain/Montant.ts';

export interface PaiementsDUneStructure {
  readonly structureId: number;
  readonly nombre: number;
  /** With VAT, as retained. */
  readonly montant: Montant;
}

/** What is read for one person, rather than for a list. */
export interface MemoiresDesPersonnes {
  /** Ids of what she wrote, whatever became of it, by id. */
  ecritsPar(utilisateurId: number, apres: number, limite: number): Promise<readonly number[]>;
  /** The structures of which nothing was paid are left out. */
  payes(structureIds: readonly number[], semaine: Semaine): Promise<readonly PaiementsDUneStructure[]>;
}
