/** Numbers that look drawn by lot and are the same for one seed (mulberry32). */
export class Hasard {
  constructor(private etat: number) {}

  /** From 0 included to 1 excluded. */
  part(): number {
    this.etat = (this.etat + 0x6d2b79f5) | 0;
    let melange = Math.imul(this.etat ^ (this.etat >>> 15), 1 | this.etat);
    melange = (melange + Math.imul(melange ^ (melange >>> 7), 61 | melange)) ^ melange;
    return ((melange ^ (melange >>> 14)) >>> 0) / 2 ** 32;
  }

  /** Both included. */
  entier(min: number, max: number): number {
    return min + Math.floor(this.part() * (max - min + 1));
  }

  arrive(chances: number): boolean {
    return this.part() < chances;
  }

  un<T>(choix: readonly T[]): T {
    const choisi = choix[this.entier(0, choix.length - 1)];
    if (choisi === undefined) throw new RangeError('nothing to choose from');
    return choisi;
  }

  /** One of the choices, as often as its weight says. */
  parPoids<T>(choix: readonly (readonly [T, number])[]): T {
    let reste = this.part() * choix.reduce((total, [, poids]) => total + poids, 0);
    for (const [valeur, poids] of choix) {
      reste -= poids;
      if (reste < 0) return valeur;
    }
    return this.un(choix)[0];
  }
}
