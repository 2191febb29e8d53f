/** An amount of money in euro cents, exact. Never a float: `1.005 * 100` is not 100.5. */
export class Montant {
  static readonly zero = new Montant(0n);

  private constructor(readonly centimes: bigint) {}

  static deCentimes(centimes: bigint | number): Montant {
    return new Montant(BigInt(centimes));
  }

  /** Reads "1 234,5", "1234.50" or "12" as a person types it. Undefined when it is not an amount. */
  static lire(saisie: string): Montant | undefined {
    const [, signe, euros, decimales = ''] =
      /^(-?)(\d{1,12})(?:[.,](\d{1,2}))?$/.exec(saisie.replace(/[\s\u00a0\u202f€]/g, '')) ?? [];
    if (euros === undefined) return undefined;
    const centimes = BigInt(euros) * 100n + BigInt(decimales.padEnd(2, '0'));
    return new Montant(signe === '-' ? -centimes : centimes);
  }

  static somme(montants: Iterable<Montant>): Montant {
    let total = 0n;
    for (const { centimes } of montants) total += centimes;
    return new Montant(total);
  }

  plus(autre: Montant): Montant {
    return new Montant(this.centimes + autre.centimes);
  }

  moins(autre: Montant): Montant {
    return new Montant(this.centimes - autre.centimes);
  }

  /** The product by `numerateur / denominateur`, rounded half away from zero to the cent. */
  fois(numerateur: bigint | number, denominateur: bigint | number = 1n): Montant {
    return new Montant(diviserAuPlusPres(this.centimes * BigInt(numerateur), BigInt(denominateur)));
  }

  /** A share in basis points: 2000 is 20 %. */
  pourcent(pointsDeBase: number): Montant {
    return this.fois(pointsDeBase, 10_000n);
  }

  compare(autre: Montant): -1 | 0 | 1 {
    if (this.centimes === autre.centimes) return 0;
    return this.centimes < autre.centimes ? -1 : 1;
  }

  egale(autre: Montant): boolean {
    return this.centimes === autre.centimes;
  }

  get estNegatif(): boolean {
    return this.centimes < 0n;
  }

  get estNul(): boolean {
    return this.centimes === 0n;
  }

  /** "1234.50": what `Intl.NumberFormat`, a JSON number or a form field takes. */
  toString(): string {
    const absolu = (this.estNegatif ? -this.centimes : this.centimes).toString().padStart(3, '0');
    return `${this.estNegatif ? '-' : ''}${absolu.slice(0, -2)}.${absolu.slice(-2)}`;
  }
}

const diviserAuPlusPres = (dividende: bigint, diviseur: bigint): bigint => {
  const negatif = dividende < 0n !== diviseur < 0n;
  const a = dividende < 0n ? -dividende : dividende;
  const b = diviseur < 0n ? -diviseur : diviseur;
  const quotient = (2n * a + b) / (2n * b);
  return negatif ? -quotient : quotient;
};
