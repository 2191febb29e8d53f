import { delaiApres, PATIENCE_MS } from './reprises.ts';

/** NON_ENVOYEE: the application had no right to it any more when its turn came. */
export type EtatDeLivraison = 'EN_ATTENTE' | 'LIVREE' | 'ABANDONNEE' | 'NON_ENVOYEE';

/** Why a try has failed without an answer that says it, or why nothing was sent. */
export type MotifDeLivraison =
  | 'DELAI'
  | 'ADRESSE_INTERDITE'
  | 'INJOIGNABLE'
  | 'CERTIFICAT'
  | 'WEBHOOK_SUSPENDU'
  | 'APPLICATION_REVOQUEE'
  | 'DOMAINE_RETIRE'
  | 'COMPTE_EXPIRE'
  | 'MEMOIRE_INACCESSIBLE';

export interface Livraison {
  readonly id: number;
  readonly webhookId: number;
  /** What it tells, once for a webhook: the mémoire and the entry of its time line. */
  readonly cle: string;
  readonly memoireId: number | null;
  /** The body, byte for byte as it is signed. */
  readonly contenu: string;
  readonly etat: EtatDeLivraison;
  readonly creeeLe: Date;
  /** When its tries began: at its creation, or when it was asked for again. */
  readonly depuis: Date;
  readonly tentatives: number;
  readonly prochainLe: Date | null;
  readonly dernierLe: Date | null;
  /** HTTP, of the last try; null when there was no answer. */
  readonly statut: number | null;
  /** In ms. */
  readonly duree: number | null;
  readonly motif: MotifDeLivraison | null;
}

export interface Reponse {
  readonly statut: number | null;
  readonly motif: MotifDeLivraison | null;
  /** In ms. */
  readonly duree: number;
}

export const livraisonNeuve = (
  neuve: Pick<Livraison, 'id' | 'webhookId' | 'cle' | 'memoireId' | 'contenu'>,
  le: Date,
): Livraison => ({
  ...neuve,
  etat: 'EN_ATTENTE',
  creeeLe: le,
  depuis: le,
  tentatives: 0,
  prochainLe: le,
  dernierLe: null,
  statut: null,
  duree: null,
  motif: null,
});

/** Any 2xx is a yes; a redirection is not followed and is a no. */
export const estAcceptee = ({ statut }: Pick<Reponse, 'statut'>): boolean =>
  statut !== null && statut >= 200 && statut < 300;

/** 410: the receiver wants nothing more, ever. */
export const estUnAdieu = ({ statut }: Pick<Reponse, 'statut'>): boolean => statut === 410;

/** After a try: delivered, to be tried again later, or given up after three days. */
export const apresEssai = (livraison: Livraison, reponse: Reponse, le: Date): Livraison => {
  const essayee = { ...livraison, ...reponse, dernierLe: le, tentatives: livraison.tentatives + 1 };
  if (estAcceptee(reponse)) return { ...essayee, etat: 'LIVREE', prochainLe: null };
  const passee = le.getTime() - livraison.depuis.getTime() >= PATIENCE_MS;
  if (passee || estUnAdieu(reponse)) return { ...essayee, etat: 'ABANDONNEE', prochainLe: null };
  return { ...essayee, prochainLe: new Date(le.getTime() + delaiApres(essayee.tentatives)) };
};

export const sansDroit = (livraison: Livraison, motif: MotifDeLivraison): Livraison => ({
  ...livraison,
  etat: 'NON_ENVOYEE',
  prochainLe: null,
  motif,
});

/** Asked for again: as if it were new, and under the same id. */
export const relancee = (livraison: Livraison, le: Date): Livraison => ({
  ...livraison,
  etat: 'EN_ATTENTE',
  depuis: le,
  tentatives: 0,
  prochainLe: le,
  motif: null,
});
