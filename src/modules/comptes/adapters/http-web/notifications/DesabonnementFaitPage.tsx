import type { FunctionComponent } from 'preact';
import { BoutonLien } from '../../../../../platform/web/components/BoutonLien.tsx';
import { Layout } from '../../../../../platform/web/components/Layout.tsx';
import { usePage } from '../../../../../platform/web/PageContext.ts';
import type { Synthese } from '../../../domain/notifications/Synthese.ts';
import { textesNotifications } from './textesNotifications.ts';

export const DesabonnementFaitPage: FunctionComponent<{ readonly synthese: Synthese }> = ({ synthese }) => {
  const { desabonnement } = textesNotifications(usePage().langue);
  return (
    <Layout titre={desabonnement[synthese].fait} filAriane={[{ libelle: desabonnement.fil }]} etroit>
      <p class="govuk-body">{desabonnement.faitTexte}</p>
      <BoutonLien href="/mon-compte/notifications">{desabonnement.choix}</BoutonLien>
    </Layout>
  );
};
