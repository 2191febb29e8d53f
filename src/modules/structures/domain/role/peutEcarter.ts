import type { Role } from '../rattachement/Role.ts';

/**
 * Whose access a gestionnaire may suspend, give back, end or change: the principal alone touches the secondaires, nobody
 * touches the principal. Leaving by oneself is another act, and so is changing one's own espaces.
 */
export const peutEcarter = (gestionnaire: Role, personne: Role): boolean => {
  if (personne === 'PRINCIPAL') return false;
  return gestionnaire === 'PRINCIPAL' || (gestionnaire === 'SECONDAIRE' && personne === 'SIMPLE');
};
