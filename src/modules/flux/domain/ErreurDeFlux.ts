import type { Libelle } from '../../../kernel/domain/Langue.ts';

/** What is wrong with a whole file: nothing of it can be read. */
export const CODES_TECHNIQUES = [
  'syntaxe-non-recue',
  'compte-ferme',
  'fichier-inconnu',
  'archive-illisible',
  'archive-excessive',
  'archive-vide',
  'xml-illisible',
  'doctype-interdit',
  'xml-excessif',
  'racine-inconnue',
  'incident',
] as const;

/** What is wrong with one demande de paiement. */
export const CODES_DE_DEMANDE = [
  'obligatoire',
  'valeur-inconnue',
  'jour-invalide',
  'montant-invalide',
  'quantite-invalide',
  'taux-invalide',
  'non-recu',
  'fournisseur-inconnu',
  'total-de-ligne',
  'total-ht',
  'total-tva',
  'total-ttc',
  'total-a-payer',
  'piece-illisible',
  'piece-excessive',
  'memoire',
  'autres-erreurs',
] as const;

export type CodeErreurTechnique = (typeof CODES_TECHNIQUES)[number];

export type CodeErreurDeDemande = (typeof CODES_DE_DEMANDE)[number];

/** Where somebody has to look. */
export interface PlaceDansLeFichier {
  /** The file that was deposited, or one of those inside of it. */
  readonly fichier: string;
  /** "InvoiceLine[2].Price.PriceAmount.value", as comptes rendus write it; null for the whole file. */
  readonly balise: string | null;
  /** From 1, as the position. */
  readonly ligne: number | null;
  readonly position: number | null;
}

export interface ErreurDeFlux<
  C extends CodeErreurTechnique | CodeErreurDeDemande = CodeErreurTechnique | CodeErreurDeDemande,
> extends PlaceDansLeFichier {
  readonly code: C;
  readonly params: Readonly<Record<string, string | number>>;
  /** In the words of the mémoires, when it is they who refuse. */
  readonly dit?: Libelle;
}

export type ErreurTechnique = ErreurDeFlux<CodeErreurTechnique>;

export type ErreurDeDemande = ErreurDeFlux<CodeErreurDeDemande>;
