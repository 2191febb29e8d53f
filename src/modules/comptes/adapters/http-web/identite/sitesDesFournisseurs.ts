import type { CodeFournisseur } from '../../../domain/identite/CodeFournisseur.ts';

/** Where each provider tells what it is. */
export const sitesDesFournisseurs: Readonly<Record<CodeFournisseur, string>> = {
  FRANCECONNECT: 'https://franceconnect.gouv.fr/',
  PROCONNECT: 'https://www.proconnect.gouv.fr/',
};
