import type { CodeFournisseur } from '../../domain/identite/CodeFournisseur.ts';

/** As they write themselves. */
export const nomDuFournisseur: Readonly<Record<CodeFournisseur, string>> = {
  FRANCECONNECT: 'FranceConnect',
  PROCONNECT: 'ProConnect',
};
