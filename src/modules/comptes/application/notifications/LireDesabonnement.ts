import type { Desabonnement, LiensDeDesabonnement } from './ports/LiensDeDesabonnement.ts';

/** Reading a link ends nothing: mail scanners follow every link that they see. */
export class LireDesabonnement {
  constructor(private readonly liens: LiensDeDesabonnement) {}

  /** @throws LienDeDesabonnementInvalide */
  execute({ jeton }: { readonly jeton: string }): Promise<Desabonnement> {
    return this.liens.lire(jeton);
  }
}
