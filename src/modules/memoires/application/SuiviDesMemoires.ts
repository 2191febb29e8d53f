import type { Acteur } from '../../../kernel/application/Acteur.ts';
import type { Libelle } from '../../../kernel/domain/Langue.ts';

export interface MemoireSuivi {
  readonly id: number;
  /** The draft's number as long as there is no other. */
  readonly numero: string;
  readonly structureId: number;
  /** The structure that files it under a mandat; null for its own people. */
  readonly mandataireId: number | null;
  readonly juridictionId: number | null;
}

export interface EtatSuivi {
  readonly code: string;
  readonly libelle: Libelle;
  /** What partners read on the services of the factures. */
  readonly statut: string;
}

/** For those that tell others what becomes of mémoires: whom it concerns, and who may know. */
export interface SuiviDesMemoires {
  suivi(memoireId: number): Promise<MemoireSuivi | undefined>;
  /** As the pages and the API judge it now; false for one that is gone. */
  estLisible(acteur: Acteur, memoireId: number): Promise<boolean>;
  /** Every état, in the order of a mémoire's life. */
  etats(): readonly EtatSuivi[];
}
