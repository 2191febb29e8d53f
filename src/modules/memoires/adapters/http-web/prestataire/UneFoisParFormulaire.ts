import { HttpRefusal } from '../../../../../platform/http/HttpRefusal.ts';
import type { Limit, RateLimits } from '../../../../../platform/http/RateLimits.ts';

const UNE_FOIS: Limit = { nom: 'memoires-formulaire', points: 1, dureeSecondes: 86_400 };

const RETENUES_AU_PLUS = 1_000;

/**
 * One act for one form, however often it is sent: each page carries a key of its own, whose single use is counted in
 * the database for all processes, and given back when the act fails. This process also remembers what its last keys
 * gave.
 */
export class UneFoisParFormulaire<T> {
  private readonly resultats = new Map<string, Promise<T>>();

  /** Undefined when the act was already done and this process can't tell what it gave. */
  async faire(cle: string, limites: RateLimits, acte: () => Promise<T>): Promise<T | undefined> {
    const connu = this.resultats.get(cle);
    if (connu) return connu;
    const resultat = this.premiereFois(cle, limites, acte);
    this.retenir(cle, resultat);
    try {
      return await resultat;
    } catch (erreur) {
      this.resultats.delete(cle);
      if (!(erreur instanceof HttpRefusal) || erreur.status !== 429) throw erreur;
      await limites.giveBack(UNE_FOIS, cle);
      return undefined;
    }
  }

  private async premiereFois(cle: string, limites: RateLimits, acte: () => Promise<T>): Promise<T> {
    await limites.spend(UNE_FOIS, cle);
    try {
      return await acte();
    } catch (erreur) {
      await limites.giveBack(UNE_FOIS, cle);
      throw erreur;
    }
  }

  private retenir(cle: string, resultat: Promise<T>): void {
    this.resultats.set(cle, resultat);
    const [plusAncienne] = this.resultats.keys();
    if (this.resultats.size > RETENUES_AU_PLUS && plusAncienne !== undefined)
      this.resultats.delete(plusAncienne);
  }
}
