import { ApiRefusal } from './ApiRefusal.ts';

/** In seconds: what a client that is turned away has to wait. */
const REVENIR = 10;

/** So many costly answers at once in this process: the others wait their turn, then are asked to come back. */
export class Guichet {
  private libres: number;
  private readonly attente = new Set<() => void>();
  private readonly connus = new Set<number>();

  constructor(
    places: number,
    /** In ms. */
    private readonly patience = 10_000,
    /** How many may wait; one more is turned away at once. */
    private readonly bancs = 50,
  ) {
    this.libres = places;
  }

  async pendant<T>(faire: () => Promise<T>): Promise<T> {
    const sortir = await this.entrer();
    try {
      return await faire();
    } finally {
      sortir();
    }
  }

  /**
   * Gives the way out, to be called once. @param qui has one place at a time: a slow reader must not take them all
   * @throws ApiRefusal 429
   */
  async entrer(qui?: number): Promise<() => void> {
    if (qui === undefined) return this.prendrePlace();
    if (this.connus.has(qui)) throw complet();
    this.connus.add(qui);
    try {
      const sortir = await this.prendrePlace();
      return () => {
        this.connus.delete(qui);
        sortir();
      };
    } catch (erreur) {
      this.connus.delete(qui);
      throw erreur;
    }
  }

  private async prendrePlace(): Promise<() => void> {
    if (this.libres > 0) this.libres -= 1;
    else await this.attendre();
    return () => this.sortir();
  }

  private attendre(): Promise<void> {
    if (this.attente.size >= this.bancs) return Promise.reject(complet());
    return new Promise((entrer, renoncer) => {
      const appele = (): void => {
        clearTimeout(minuterie);
        entrer();
      };
      const minuterie = setTimeout(() => {
        this.attente.delete(appele);
        renoncer(complet());
      }, this.patience);
      this.attente.add(appele);
    });
  }

  /** The place goes to the one who has waited longest. */
  private sortir(): void {
    const [suivant] = this.attente;
    if (!suivant) this.libres += 1;
    else {
      this.attente.delete(suivant);
      suivant();
    }
  }
}

const complet = (): ApiRefusal => new ApiRefusal(429, { 'Retry-After': String(REVENIR) });
