/** The pages that everyone meets, and those of somebody who has the draft. */
export const pagesPrincipales = (brouillon: number): readonly string[] => [
  '/aide',
  '/structures-publiques?q=Lyon',
  '/accueil',
  '/mon-compte',
  '/mon-compte/rattachements',
  '/mon-compte/rattachements/demander',
  '/structures/creer',
  '/gestionnaire',
  '/memoires',
  '/memoires/saisir',
  '/memoires/recherche',
  `/memoires/${brouillon}`,
  `/memoires/${brouillon}/saisie/en-tete`,
  `/memoires/${brouillon}/saisie/prestations`,
  `/memoires/${brouillon}/saisie/pieces`,
  `/memoires/${brouillon}/saisie/recapitulatif`,
];

export const PAGES_SANS_COMPTE: readonly string[] = [
  '/',
  '/connexion',
  '/compte/creer',
  '/mot-de-passe/oublie',
];
