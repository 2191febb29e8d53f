import type { Saisie } from '../../../../../../platform/http/endpoint.ts';

/** What was typed in a field, by its dotted path; undefined when the form was not sent yet. */
export const valeurSaisie = (saisie: Saisie, champ: string): string | undefined => {
  let valeur: unknown = saisie;
  for (const cle of champ.split('.')) {
    if (typeof valeur !== 'object' || valeur === null || !Object.hasOwn(valeur, cle)) return undefined;
    valeur = (valeur as Record<string, unknown>)[cle];
  }
  return typeof valeur === 'string' ? valeur : undefined;
};
