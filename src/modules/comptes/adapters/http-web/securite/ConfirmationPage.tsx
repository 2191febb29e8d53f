import type { FunctionComponent } from 'preact';
import { Bouton } from '../../../../../platform/web/components/Bouton.tsx';
import { Formulaire } from '../../../../../platform/web/components/Formulaire.tsx';
import { Layout } from '../../../../../platform/web/components/Layout.tsx';
import { usePage } from '../../../../../platform/web/PageContext.ts';
import type { ChangementLu } from '../../../application/adresse/LireChangementDAdresse.ts';
import { textesSecurite } from './textesSecurite.ts';

interface Props {
  readonly adresse: string;
  readonly jeton: string;
  readonly changement: ChangementLu;
}

/** Behind the link that each of the two mailboxes receives. */
export const ConfirmationPage: FunctionComponent<Props> = ({ adresse, jeton, changement }) => {
  const { confirmation } = textesSecurite(usePage().langue);
  const { ancienne, nouvelle } = changement;
  return (
    <Layout titre={confirmation.titre} etroit>
      <p class="govuk-body-l">
        {ancienne === null ? confirmation.nouvelle(nouvelle) : confirmation.ancienne(ancienne, nouvelle)}
      </p>
      <p class="govuk-body">{confirmation.deux}</p>
      <Formulaire action={adresse}>
        <input type="hidden" name="jeton" value={jeton} />
        <div class="govuk-button-group">
          <Bouton name="decision" value="confirmer">
            {confirmation.confirmer}
          </Bouton>
          <Bouton name="decision" value="refuser" variante="secondaire">
            {confirmation.refuser}
          </Bouton>
        </div>
      </Formulaire>
    </Layout>
  );
};
