/** Numbers that look drawn by lot, and depend on the seed, on what they are drawn for and on its rank only. */
export class Tirage {
  private etat: number;

  constructor(graine: number, nature: number, rang: number) {
    this.etat =
      Math.imul(graine ^ 0x9e3779b9, 0x85ebca6b) ^
      Math.imul(nature + 1, 0xc2b2ae35) ^
      Math.imul(rang, 0x27d4eb2f);
    this.part();
  }

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
    return choix[Math.floor(this.part() * choix.length)] as T;
  }
}
