import { Overload } from '../../../../platform/Overload.ts';

const ATTENTE_MAX = 200;

/** Work that is done one at a time, in the order in which it was asked for. */
export class UnALaFois {
  private dernier: Promise<unknown> = Promise.resolve();
  private enCours = 0;

  /** How many may wait for the one that is being done. */
  constructor(private readonly attenteMax = ATTENTE_MAX) {}

  /** @throws Overload when too many wait already */
  async faire<T>(travail: () => Promise<T>): Promise<T> {
    if (this.enCours > this.attenteMax) throw new Overload('too many works wait');
    this.enCours += 1;
    const fait = this.dernier.then(travail).finally(() => (this.enCours -= 1));
    this.dernier = fait.catch(() => undefined);
    return fait;
  }
}
