import type { Role } from '../rattachement/Role.ts';

/**
 * Whose access a gestionnaire may suspend, give back or end: the principal alone touches the secondaires, nobody touches the
 * principal. Leaving by oneself is another act.
 */
export const peutEcarter = (gestionnaire: Role, personne: Role): boolean => {
  if (personne === 'PRINCIPAL') return false;
  return gestionnaire === 'PRINCIPAL' || (gestionnaire === 'SECONDAIRE' && personne === 'SIMPLE');
};
