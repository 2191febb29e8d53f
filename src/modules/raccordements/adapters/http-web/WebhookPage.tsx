import type { FunctionComponent } from 'preact';
import { BadgeEtat } from '../../../../platform/web/components/BadgeEtat.tsx';
import { Carte } from '../../../../platform/web/components/Carte.tsx';
import { Encart } from '../../../../platform/web/components/Encart.tsx';
import { ListeResume } from '../../../../platform/web/components/ListeResume.tsx';
import type { FormErrors } from '../../../../platform/http/FormErrors.ts';
import { Acte } from './Acte.tsx';
import { ChampDeRecouvrement } from './ChampDeRecouvrement.tsx';
import { chemins } from './chemins.ts';
import { Livraisons } from './Livraisons.tsx';
import { PageDeRaccordement } from './PageDeRaccordement.tsx';
import type { LivraisonPresentee } from './presentLivraison.ts';
import type { WebhookPresente } from './presentWebhook.ts';
import { useTextes } from './useTextes.ts';

interface Props {
  readonly application: { readonly id: number; readonly nom: string; readonly revoqueeLe: Date | null };
  readonly webhook: WebhookPresente;
  readonly livraisons: readonly LivraisonPresentee[];
  readonly debut: string | undefined;
  readonly suite: string | undefined;
  /** Days, as they were typed. */
  readonly jours: string;
  readonly erreurs: FormErrors;
  readonly envoi: string;
}

export const WebhookPage: FunctionComponent<Props> = (props) => {
  const { application, webhook, erreurs } = props;
  const { webhooks: textes } = useTextes();
  return (
    <PageDeRaccordement
      titre={textes.un}
      surtitre={application.nom}
      marque={<BadgeEtat {...webhook.etat} />}
      erreurs={erreurs}
      maillons={[
        { libelle: application.nom, href: chemins.application(application.id) },
        { libelle: textes.titre, href: chemins.webhooks(application.id) },
      ]}
    >
      {webhook.pause !== null && (
        <Encart ton="attention">
          <p class="govuk-body">{webhook.pause}</p>
        </Encart>
      )}
      <Carte>
        <ListeResume
          elements={[
            { cle: textes.adresse, valeur: <span class="cp-code-ligne">{webhook.url}</span> },
            { cle: textes.etats, valeur: webhook.etats },
            { cle: textes.creeLe, valeur: webhook.creeLe },
            { cle: textes.secrets, valeur: webhook.secrets.map((ligne) => <div key={ligne}>{ligne}</div>) },
          ]}
        />
      </Carte>
      <Livraisons {...props} relivrable={webhook.enService && application.revoqueeLe === null} />
      {application.revoqueeLe === null && <Actes {...props} />}
    </PageDeRaccordement>
  );
};

const Actes: FunctionComponent<Props> = ({ webhook: { id, enService }, jours, erreurs, envoi }) => {
  const { webhooks: textes } = useTextes();
  return (
    <>
      {enService ? (
        <>
          <Acte
            titre={textes.tester}
            explication={textes.explicationTester}
            action={chemins.acteDeWebhook(id, 'tester')}
            valider={textes.tester}
            variante="secondaire"
          />
          <Acte
            titre={textes.relivrerTout}
            explication={textes.explicationRelivrer}
            action={chemins.acteDeWebhook(id, 'relivrer')}
            valider={textes.relivrerTout}
            variante="secondaire"
          />
        </>
      ) : (
        <Acte
          titre={textes.reprendre}
          explication={textes.explicationReprendre}
          action={chemins.acteDeWebhook(id, 'reprendre')}
          valider={textes.reprendre}
        />
      )}
      <Acte
        titre={textes.renouveler}
        explication={textes.explicationRenouveler}
        action={chemins.acteDeWebhook(id, 'secret')}
        valider={textes.renouveler}
        variante="secondaire"
        envoi={envoi}
      >
        <ChampDeRecouvrement libelle={textes.jours} jours={jours} erreurs={erreurs} />
      </Acte>
      <Acte
        titre={textes.supprimer}
        explication={textes.explicationSupprimer}
        action={chemins.acteDeWebhook(id, 'supprimer')}
        valider={textes.supprimer}
        variante="danger"
      />
    </>
  );
};
