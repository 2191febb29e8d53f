import type { Saisie } from '../../../../platform/http/endpoint.ts';
import type { FormErrors } from '../../../../platform/http/FormErrors.ts';

/** The fields of a form as they were typed, to be shown again; only plain texts come back. */
export type TextesSaisis = Readonly<Record<string, string>>;

export const textesSaisis = (saisie: Saisie): TextesSaisis =>
  Object.fromEntries(
    Object.entries(saisie).filter((entree): entree is [string, string] => typeof entree[1] === 'string'),
  );

/** The message beside a field, when it is at fault. */
export const messageDe = (erreurs: FormErrors, champ: string): string | null =>
  erreurs.find((erreur) => erreur.champ === champ)?.message ?? null;
