import { Montant } from '../../../kernel/domain/Montant.ts';
import type { Debours, DeboursSaisi } from './Debours.ts';
import type { DonneesMemoire } from './DonneesMemoire.ts';
import { montantDeLaLigne, montantDemande, type LigneDeMemoire, type LigneSaisie } from './LigneDeMemoire.ts';

export interface TotalParTaux {
  /** In basis points. */
  readonly tauxTva: number;
  readonly ht: Montant;
  readonly tva: Montant;
}

export interface Totaux {
  readonly ht: Montant;
  readonly tva: Montant;
  /** By rising rate. */
  readonly parTaux: readonly TotalParTaux[];
  readonly debours: Montant;
  readonly ttc: Montant;
}

interface SommeHt {
  readonly tauxTva: number | null;
  readonly ht: Montant;
}

const totaliser = (sommes: readonly SommeHt[], debours: readonly Montant[]): Totaux => {
  const bases = new Map<number, Montant>();
  for (const { tauxTva, ht } of sommes) {
    if (tauxTva !== null) bases.set(tauxTva, (bases.get(tauxTva) ?? Montant.zero).plus(ht));
  }
  const parTaux = [...bases]
    .sort(([a], [b]) => a - b)
    .map(([tauxTva, ht]) => ({ tauxTva, ht, tva: ht.pourcent(tauxTva) }));

  const ht = Montant.somme(sommes.map((somme) => somme.ht));
  const tva = Montant.somme(parTaux.map((taux) => taux.tva));
  const horsTva = Montant.somme(debours);
  return { ht, tva, parTaux, debours: horsTva, ttc: ht.plus(tva).plus(horsTva) };
};

/** What is asked. VAT is counted by rate, on the sum of the lines of that rate, half-up to the cent. */
export const totaux = (lignes: readonly LigneSaisie[], debours: readonly DeboursSaisi[]): Totaux =>
  totaliser(
    lignes.map((ligne) => ({ tauxTva: ligne.tauxTva, ht: montantDemande(ligne) ?? Montant.zero })),
    debours.map(({ montant }) => montant ?? Montant.zero),
  );

/** What the court retains, by the same rule; null until it has decided. */
export const totauxRetenus = (
  lignes: readonly LigneDeMemoire[],
  debours: readonly Debours[],
): Totaux | null => {
  if ([...lignes, ...debours].every(({ montantRetenu }) => montantRetenu === null)) return null;
  return totaliser(
    lignes.map((ligne) => ({
      tauxTva: ligne.tauxTva,
      ht: ligne.montantRetenu ?? montantDeLaLigne(ligne) ?? Montant.zero,
    })),
    debours.map(({ montant, montantRetenu }) => montantRetenu ?? montant ?? Montant.zero),
  );
};

/** Null for a draft in which no amount was typed yet: its cell stays empty. */
export const montantTtc = (
  lignes: readonly LigneSaisie[],
  debours: readonly DeboursSaisi[],
): Montant | null => {
  const rienDeSaisi =
    lignes.every((ligne) => montantDemande(ligne) === null) &&
    debours.every(({ montant }) => montant === null);
  return rienDeSaisi ? null : totaux(lignes, debours).ttc;
};

type Montants = Pick<DonneesMemoire, 'lignes' | 'debours' | 'repris'>;

/** What the mémoire asks: as it was recorded where it comes from another portal, else by today's rule. */
export const totauxDuMemoire = ({ lignes, debours, repris }: Montants): Totaux => {
  const comptes = totaux(lignes, debours);
  const enregistres = repris?.montants;
  if (!enregistres) return comptes;
  const tva = enregistres.tva ?? comptes.tva;
  return {
    ht: enregistres.ht ?? comptes.ht,
    tva,
    parTaux: tva.egale(comptes.tva) ? comptes.parTaux : [],
    debours: enregistres.debours ?? comptes.debours,
    ttc: enregistres.ttc,
  };
};

/** What the court retains of it; what it asked, to the cent, when nothing was reduced. Null until the court has decided. */
export const totauxRetenusDuMemoire = (memoire: Montants): Totaux | null => {
  const { lignes, debours, repris } = memoire;
  const retenus = totauxRetenus(lignes, debours);
  if (retenus === null || !repris?.montants) return retenus;
  const reduit = [...lignes, ...debours].some(({ motifReduction }) => motifReduction !== null);
  return reduit ? retenus : totauxDuMemoire(memoire);
};

/** Null for a draft in which no amount was typed yet. */
export const montantTtcDuMemoire = ({ lignes, debours, repris }: Montants): Montant | null =>
  repris?.montants?.ttc ?? montantTtc(lignes, debours);
