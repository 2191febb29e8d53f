import type { Libelle } from '../../../kernel/domain/Langue.ts';
import type { Montant } from '../../../kernel/domain/Montant.ts';

/** Of a mémoire, in the words of `memoires`. */
export interface EtatNomme {
  /** What partners read. */
  readonly codeApi: string;
  /** How its badge looks. */
  readonly famille: string;
  readonly libelle: Libelle;
}

/** A deposited mémoire that names an engagement, as its last event has told it. */
export interface MemoireLie {
  readonly memoireId: number;
  readonly numero: string;
  readonly structureId: number;
  /** The structure that filed it under a mandat; null for its own people. */
  readonly mandataireId: number | null;
  readonly numeroEngagement: string;
  readonly etat: EtatNomme;
  readonly etatLe: Date;
  readonly deposeLe: Date;
  readonly montantTtc: Montant;
}
