import { Montant } from '../../../kernel/domain/Montant.ts';
import { Quantite } from '../../../kernel/domain/Quantite.ts';

export interface LigneSaisie {
  readonly quantite: string;
  readonly prix: string;
  /** Basis points: 2000 is 20 %. */
  readonly taux: number;
}

export interface TotauxDeLignes {
  readonly lignes: readonly Montant[];
  readonly ht: Montant;
  readonly tva: Montant;
  readonly debours: Montant;
  readonly ttc: Montant;
}

const montantDe = ({ quantite, prix }: LigneSaisie): Montant =>
  Quantite.lire(quantite)?.auPrixDe(Montant.lire(prix) ?? Montant.zero) ?? Montant.zero;

/** VAT by rate on the sum of the lines of that rate, half-up to the cent. What cannot be read counts for nothing. */
export const totauxDeLignes = (
  saisies: readonly LigneSaisie[],
  debours: readonly string[],
): TotauxDeLignes => {
  const lignes = saisies.map(montantDe);
  const bases = new Map<number, Montant>();
  saisies.forEach(({ taux }, rang) => {
    bases.set(taux, (bases.get(taux) ?? Montant.zero).plus(lignes[rang] ?? Montant.zero));
  });
  const ht = Montant.somme(lignes);
  const tva = Montant.somme([...bases].map(([taux, base]) => base.pourcent(taux)));
  const horsTva = Montant.somme(debours.map((saisie) => Montant.lire(saisie) ?? Montant.zero));
  return { lignes, ht, tva, debours: horsTva, ttc: Montant.somme([ht, tva, horsTva]) };
};
