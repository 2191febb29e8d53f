import type { NatureDeLigne } from '../../../../../domain/LigneDeMemoire.ts';

/** A line as its fields write it. */
export interface LigneTapee {
  readonly nature: NatureDeLigne;
  readonly tarifCode: string;
  readonly libelle: string;
  readonly quantite: string;
  readonly unite: string;
  readonly prixUnitaire: string;
  /** "2000", or "0-FRANCHISE_EN_BASE": see choixDeTva. */
  readonly tauxTva: string;
}

export interface DeboursTape {
  readonly libelle: string;
  readonly montant: string;
}

export interface PrestationsTapees {
  readonly lignes: readonly LigneTapee[];
  readonly debours: readonly DeboursTape[];
}
