import type { FunctionComponent } from 'preact';
import { Bouton } from '../../../../../platform/web/components/Bouton.tsx';
import { Formulaire } from '../../../../../platform/web/components/Formulaire.tsx';
import { Layout } from '../../../../../platform/web/components/Layout.tsx';
import { usePage } from '../../../../../platform/web/PageContext.ts';
import { textesSecurite } from './textesSecurite.ts';

interface Props {
  readonly jeton: string;
  readonly contact: string;
}

/** Behind the link sent to a contact address. */
export const ContactPage: FunctionComponent<Props> = ({ jeton, contact: adresse }) => {
  const { contact } = textesSecurite(usePage().langue);
  return (
    <Layout titre={contact.titre} etroit>
      <p class="govuk-body-l">{contact.texte(adresse)}</p>
      <Formulaire action="/compte/contact">
        <input type="hidden" name="jeton" value={jeton} />
        <Bouton>{contact.action}</Bouton>
      </Formulaire>
    </Layout>
  );
};
