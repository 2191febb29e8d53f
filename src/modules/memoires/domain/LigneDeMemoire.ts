import type { Montant } from '../../../kernel/domain/Montant.ts';
import type { Quantite } from '../../../kernel/domain/Quantite.ts';
import type { MotifDonne } from './MotifDonne.ts';

export type NatureDeLigne = 'PRESTATION' | 'DEPLACEMENT';

/** A line as it is typed: it may be nearly empty until the deposit. */
export interface LigneSaisie {
  readonly nature: NatureDeLigne;
  readonly tarifCode: string | null;
  readonly libelle: string;
  readonly quantite: Quantite | null;
  readonly unite: string | null;
  /** Without VAT. */
  readonly prixUnitaire: Montant | null;
  /** In basis points: 2000 is 20 %. */
  readonly tauxTva: number | null;
  /** Of the référentiel: several share 0 %, each one by its article of the CGI. Null while that article is not chosen. */
  readonly codeTva: string | null;
}

export interface LigneDeMemoire extends LigneSaisie {
  /** Its place in the mémoire, from 0. */
  readonly rang: number;
  /** Without VAT; null until the court has decided. */
  readonly montantRetenu: Montant | null;
  readonly motifReduction: MotifDonne | null;
  /** Without VAT, as the portal of origin had recorded it; null for a line that was typed here. */
  readonly montantRepris: Montant | null;
}

/** Price by quantity, half-up to the cent; null while either is missing. */
export const montantDemande = ({ quantite, prixUnitaire }: LigneSaisie): Montant | null =>
  quantite === null || prixUnitaire === null ? null : quantite.auPrixDe(prixUnitaire);

/** What a mémoire asks for the line: as it was recorded where it comes from another portal. */
export const montantDeLaLigne = (ligne: LigneDeMemoire): Montant | null =>
  ligne.montantRepris ?? montantDemande(ligne);
