import type { Langue } from '../../../../../kernel/domain/Langue.ts';
import { erreurDeRegle, type FormErrors } from '../../../../../platform/http/FormErrors.ts';
import type { ErrorSentences } from '../../../../../platform/http/ErrorTexts.ts';
import { httpStatus } from '../../../../../platform/http/httpStatus.ts';
import type { FichiersRecus } from '../../../../../platform/http/ReceptionDeFichiers.ts';

/** What stands between a form that reads well and its effect: a refusal, an upload that was cut, no file at all. */
export const erreursDeFichier = (
  { jointes, refus, interrompu }: FichiersRecus,
  sentences: ErrorSentences,
  langue: Langue,
  textes: { readonly fichierRequis: string; readonly interrompu: string },
): FormErrors => {
  const [premier] = refus;
  if (premier) return erreurDeRegle(premier, sentences, langue);
  if (interrompu) return [{ champ: 'fichier', message: textes.interrompu }];
  return jointes.length > 0 ? [] : [{ champ: 'fichier', message: textes.fichierRequis }];
};

/** Of the page that shows them. */
export const statutDeFichier = ({ refus: [premier] }: FichiersRecus): number =>
  httpStatus[premier?.kind ?? 'rule-broken'];
