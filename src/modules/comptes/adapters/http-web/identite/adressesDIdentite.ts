import type { CodeFournisseur } from '../../../domain/identite/CodeFournisseur.ts';

export const SEGMENTS = ['franceconnect', 'proconnect'] as const;
export type Segment = (typeof SEGMENTS)[number];

export const segmentDe: Readonly<Record<CodeFournisseur, Segment>> = {
  FRANCECONNECT: 'franceconnect',
  PROCONNECT: 'proconnect',
};

export const fournisseurDe: Readonly<Record<Segment, CodeFournisseur>> = {
  franceconnect: 'FRANCECONNECT',
  proconnect: 'PROCONNECT',
};

/** Paths of this site. A departure is a link and not a form: the browser lets no form lead to another site. */
export const adressesDIdentite = {
  depart: (fournisseur: CodeFournisseur, retour: string | null): string =>
    `/identite/${segmentDe[fournisseur]}${retour === null ? '' : `?retour=${encodeURIComponent(retour)}`}`,
  retour: (fournisseur: CodeFournisseur): string => `/identite/${segmentDe[fournisseur]}/retour`,
  fin: (fournisseur: CodeFournisseur): string => `/identite/${segmentDe[fournisseur]}/fin`,
  adresse: '/identite/adresse',
  nouveauCode: '/identite/adresse/nouveau-code',
  lier: '/identite/lier',
  creer: '/identite/creer',
  deconnexion: '/identite/deconnexion',
  mesIdentites: '/mon-compte/identites',
  departDepuisMonCompte: (fournisseur: CodeFournisseur): string =>
    `/mon-compte/identites/${segmentDe[fournisseur]}/lier`,
  lierAMonCompte: '/mon-compte/identites/lier',
  delier: (fournisseur: CodeFournisseur): string => `/mon-compte/identites/${segmentDe[fournisseur]}/delier`,
} as const;
