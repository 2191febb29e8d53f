import type { Saisie } from '../../../../platform/http/endpoint.ts';
import type { FormErrors } from '../../../../platform/http/FormErrors.ts';

/** The fields of a form as they were typed, to be shown again; each ticked box of a list. */
export const valeursDe = (saisie: Saisie, champ: string): readonly string[] =>
  [saisie[champ]].flat().filter((valeur): valeur is string => typeof valeur === 'string');

/** The message beside a field, when it is at fault. */
export const messageDe = (erreurs: FormErrors, champ: string): string | null =>
  erreurs.find((erreur) => erreur.champ === champ)?.message ?? null;
