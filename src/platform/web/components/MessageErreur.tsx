import type { FunctionComponent } from 'preact';
import { idDeChamp } from '../idDeChamp.ts';
import { usePage } from '../PageContext.ts';

interface Props {
  readonly champ: string;
  readonly message: string;
}

export const MessageErreur: FunctionComponent<Props> = ({ champ, message }) => {
  const { textes } = usePage();
  return (
    <p id={`${idDeChamp(champ)}-erreur`} class="govuk-error-message">
      <span class="govuk-visually-hidden">{textes.erreurs.prefixe}</span> {message}
    </p>
  );
};
