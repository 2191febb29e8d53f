import type { Saisie } from '../../../../platform/http/endpoint.ts';

/** What was typed in a field, to show it again. */
export const texteSaisi = (saisie: Saisie, champ: string): string => {
  const valeur = saisie[champ];
  return typeof valeur === 'string' ? valeur : '';
};
