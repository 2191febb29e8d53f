import type { Reponse } from '../../domain/Livraison.ts';

export interface Envoi {
  readonly url: string;
  /** The same at each try: the receiver knows what it has had already. */
  readonly id: string;
  readonly corps: string;
  /** In clear; signed with each. */
  readonly secrets: readonly string[];
  readonly le: Date;
}

/** Carries one message to a receiver, over the network: never within a transaction. What fails is told, not thrown. */
export interface Postier {
  porter(envoi: Envoi): Promise<Reponse>;
}
