import type { FunctionComponent } from 'preact';
import { Bouton } from '../../../../../platform/web/components/Bouton.tsx';
import { Formulaire } from '../../../../../platform/web/components/Formulaire.tsx';
import { Layout } from '../../../../../platform/web/components/Layout.tsx';
import { cheminDeDesabonnement } from '../../../../../platform/mail/cheminDeDesabonnement.ts';
import { usePage } from '../../../../../platform/web/PageContext.ts';
import type { Synthese } from '../../../domain/notifications/Synthese.ts';
import { textesNotifications } from './textesNotifications.ts';

interface Props {
  readonly synthese: Synthese;
  readonly jeton: string;
}

/** One button: opening the page ends nothing. */
export const DesabonnementPage: FunctionComponent<Props> = ({ synthese, jeton }) => {
  const { desabonnement } = textesNotifications(usePage().langue);
  const { titre, texte, bouton } = desabonnement[synthese];
  return (
    <Layout titre={titre} filAriane={[{ libelle: desabonnement.fil }]} etroit>
      <p class="govuk-body">{texte}</p>
      <Formulaire action={`${cheminDeDesabonnement}?jeton=${encodeURIComponent(jeton)}`} nom={titre}>
        <Bouton>{bouton}</Bouton>
      </Formulaire>
    </Layout>
  );
};
