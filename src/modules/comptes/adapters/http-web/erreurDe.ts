import type { FormErrors } from '../../../../platform/http/FormErrors.ts';

/** The sentence beside a field. */
export const erreurDe = (erreurs: FormErrors, champ: string): string | undefined =>
  erreurs.find((erreur) => erreur.champ === champ)?.message;
