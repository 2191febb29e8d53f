import type { Livraison } from '../../domain/Livraison.ts';

export interface PageDeLivraisons {
  readonly livraisons: readonly Livraison[];
  /** The id after which the next page begins; null on the last one. */
  readonly suivant: number | null;
}

/** What is told to webhooks: one line for one webhook and one event, whatever is replayed. */
export interface Livraisons {
  /** Those that are there already are left as they are. @returns how many came in */
  ajouter(livraisons: readonly Livraison[]): Promise<number>;
  /** @throws RaccordementIntrouvable */
  get(id: number): Promise<Livraison>;
  garder(livraison: Livraison): Promise<void>;
  /** The latest first. */
  page(webhookId: number, apres: number | null, limite: number): Promise<PageDeLivraisons>;
  /** Given up, or not sent: what may be asked for again. The oldest first. */
  manquees(webhookId: number, limite: number): Promise<readonly Livraison[]>;
  /** All that still waits for it. */
  abandonner(webhookId: number): Promise<void>;
  /**
   * The next one to be sent, whose webhook is held until `jusqua` or until it is let go: no webhook is spoken to twice at the
   * same time. The webhook that was spoken to last comes last.
   */
  prendre(le: Date, jusqua: Date): Promise<Livraison | undefined>;
  rendre(webhookId: number, le: Date): Promise<void>;
  /** Those that wait stay. @returns how many lines have gone, `limite` at most */
  purger(avant: Date, limite: number): Promise<number>;
}
