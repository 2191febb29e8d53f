import type { Faits } from '../../domain/historique/Faits.ts';

export interface ActionGardee {
  readonly id: number;
  readonly structureId: number;
  /** The event without its module, then what it was about when it tells: `structure-modifiee.FICHE`. */
  readonly acte: string;
  /** Who acted; null for the system. */
  readonly parId: number | null;
  /** Support acted as such: it stays so, whatever becomes of the account. */
  readonly parSupport: boolean;
  /** Whom it is about. */
  readonly utilisateurId: number | null;
  readonly le: Date;
  readonly avant: Faits | null;
  readonly apres: Faits | null;
}

/** Instants: from `du`, included, to `avant`, excluded. */
export interface CriteresDActions {
  readonly structureIds: readonly number[];
  readonly acte: string | null;
  readonly parId: number | null;
  readonly utilisateurId: number | null;
  readonly du: Date | null;
  readonly avant: Date | null;
}

/** The latest first; a page begins right after this action. */
export interface RepereDAction {
  readonly le: Date;
  readonly id: number;
}

export interface PageDActions {
  readonly actions: readonly ActionGardee[];
  readonly suivant: RepereDAction | null;
}

/** What was done to the structures and to the rights of their people; never changed once it is written. */
export interface HistoriqueDesActions {
  /** In the running transaction: an action is kept with what it did, or not at all. */
  ajouter(actions: readonly ActionGardee[]): Promise<void>;
  page(criteres: CriteresDActions, apres: RepereDAction | null, limite: number): Promise<PageDActions>;
}
