/** Who vouches for a person: FranceConnect for anybody, ProConnect for people at work. */
export type CodeFournisseur = 'FRANCECONNECT' | 'PROCONNECT';

export const CODES_FOURNISSEURS: readonly CodeFournisseur[] = ['FRANCECONNECT', 'PROCONNECT'];
