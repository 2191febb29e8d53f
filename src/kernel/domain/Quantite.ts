import type { Montant } from './Montant.ts';

/** A quantity (hours, pages, kilometres …) to the thousandth, exact. */
export class Quantite {
  private constructor(readonly milliemes: bigint) {}

  static deMilliemes(milliemes: bigint | number): Quantite {
    return new Quantite(BigInt(milliemes));
  }

  static entiere(unites: number): Quantite {
    return new Quantite(BigInt(unites) * 1000n);
  }

  /** Reads "2,5", "0.75" or "12". Undefined when it is not a quantity. */
  static lire(saisie: string): Quantite | undefined {
    const [, entier, decimales = ''] =
      /^(\d{1,9})(?:[.,](\d{1,3}))?$/.exec(saisie.replace(/[\s\u00a0\u202f]/g, '')) ?? [];
    if (entier === undefined) return undefined;
    return new Quantite(BigInt(entier) * 1000n + BigInt(decimales.padEnd(3, '0')));
  }

  /** Rounded half up to the cent. */
  auPrixDe(prixUnitaire: Montant): Montant {
    return prixUnitaire.fois(this.milliemes, 1000n);
  }

  get estNulle(): boolean {
    return this.milliemes === 0n;
  }

  egale(autre: Quantite): boolean {
    return this.milliemes === autre.milliemes;
  }

  /** "2.5", without useless zeros. */
  toString(): string {
    const chiffres = this.milliemes.toString().padStart(4, '0');
    const decimales = chiffres.slice(-3).replace(/0+$/, '');
    return decimales === '' ? chiffres.slice(0, -3) : `${chiffres.slice(0, -3)}.${decimales}`;
  }
}
