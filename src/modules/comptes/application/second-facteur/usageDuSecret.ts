/** A sealed secret opens for this account and no other. */
export const usageDuSecret = (utilisateurId: number): string => `comptes.second-facteur.${utilisateurId}`;
