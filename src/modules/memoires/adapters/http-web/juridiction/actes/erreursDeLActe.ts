import type { RefusedCall } from '../../../../../../platform/http/endpoint.ts';
import type { FormErrors } from '../../../../../../platform/http/FormErrors.ts';
import { RetenueInvalide } from '../../../../domain/erreursDeDecision.ts';
import { phraseDeProbleme } from '../../commun/phraseDeProbleme.ts';

/** The domain names the fields of the saisie; the page of a réorientation names its own. */
const CHAMPS: Readonly<Record<string, string | null>> = {
  'entete.juridictionId': 'juridictionId',
  // The whole list cannot be read: no field of it is at fault.
  lignes: null,
  debours: null,
};

type Refus = Pick<RefusedCall<'connecte', unknown>, 'cause' | 'erreurs' | 'langue'>;

/** Each fault beside its field. */
export const erreursDeLActe = ({ cause, erreurs, langue }: Refus): FormErrors => {
  if (cause instanceof RetenueInvalide) {
    return cause.problemes.map((probleme) => ({
      champ: probleme.champ,
      message: phraseDeProbleme(probleme, langue),
    }));
  }
  return erreurs.map((erreur) => ({
    ...erreur,
    champ: champDeLActe(erreur.champ),
  }));
};

const champDeLActe = (champ: string | null): string | null => {
  const propre = champ === null ? null : CHAMPS[champ];
  return propre === undefined ? champ : propre;
};
