import type { Synthese } from '../../../domain/notifications/Synthese.ts';

export interface Desabonnement {
  readonly utilisateurId: number;
  readonly synthese: Synthese;
}

/** What the link of a digest carries: it is proof enough, and opens nothing else. */
export interface LiensDeDesabonnement {
  sceller(desabonnement: Desabonnement): Promise<string>;
  /** @throws LienDeDesabonnementInvalide */
  lire(jeton: string): Promise<Desabonnement>;
}
