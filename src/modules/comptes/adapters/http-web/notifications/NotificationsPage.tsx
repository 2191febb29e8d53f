import type { FunctionComponent } from 'preact';
import type { FormErrors } from '../../../../../platform/http/FormErrors.ts';
import { Bouton } from '../../../../../platform/web/components/Bouton.tsx';
import { CaseACocher } from '../../../../../platform/web/components/CaseACocher.tsx';
import { ChampChoix } from '../../../../../platform/web/components/ChampChoix.tsx';
import { Formulaire } from '../../../../../platform/web/components/Formulaire.tsx';
import { Layout } from '../../../../../platform/web/components/Layout.tsx';
import { usePage } from '../../../../../platform/web/PageContext.ts';
import { erreurDe } from '../erreurDe.ts';
import type { NotificationsPresentees } from './presentNotifications.ts';
import { textesNotifications } from './textesNotifications.ts';

interface Props {
  readonly notifications: NotificationsPresentees;
  readonly erreurs: FormErrors;
}

export const NotificationsPage: FunctionComponent<Props> = ({ notifications, erreurs }) => {
  const t = textesNotifications(usePage().langue);
  return (
    <Layout
      titre={t.titre}
      chapeau={t.chapeau}
      filAriane={[{ libelle: t.monCompte, href: '/mon-compte' }, { libelle: t.titre }]}
      erreurs={erreurs}
      etroit
    >
      <Formulaire action="/mon-compte/notifications" nom={t.titre}>
        {notifications.familles.map((famille) => (
          <ChampChoix key={famille.champ} {...famille} erreur={erreurDe(erreurs, famille.champ)} />
        ))}
        <CaseACocher
          champ="recapitulatif"
          libelle={t.recapitulatif.libelle}
          indice={t.recapitulatif.indice}
          cochee={notifications.recapitulatif}
        />
        <p class="govuk-body">{t.securite}</p>
        <Bouton>{t.enregistrer}</Bouton>
      </Formulaire>
    </Layout>
  );
};
