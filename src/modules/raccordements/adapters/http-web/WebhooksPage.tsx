import type { FunctionComponent } from 'preact';
import { BadgeEtat } from '../../../../platform/web/components/BadgeEtat.tsx';
import { BoutonLien } from '../../../../platform/web/components/BoutonLien.tsx';
import { EtatVide } from '../../../../platform/web/components/EtatVide.tsx';
import { Lien } from '../../../../platform/web/components/Lien.tsx';
import { Tableau } from '../../../../platform/web/components/Tableau.tsx';
import { chemins } from './chemins.ts';
import { PageDeRaccordement } from './PageDeRaccordement.tsx';
import type { WebhookPresente } from './presentWebhook.ts';
import { useTextes } from './useTextes.ts';

interface Props {
  readonly application: { readonly id: number; readonly nom: string; readonly revoqueeLe: Date | null };
  readonly webhooks: readonly WebhookPresente[];
}

export const WebhooksPage: FunctionComponent<Props> = ({ application, webhooks }) => {
  const { webhooks: textes, etat } = useTextes();
  const { id, nom, revoqueeLe } = application;
  return (
    <PageDeRaccordement
      titre={textes.titre}
      surtitre={nom}
      chapeau={textes.chapeau}
      maillons={[{ libelle: nom, href: chemins.application(id) }]}
    >
      {revoqueeLe === null && (
        <p class="cp-barre-actions">
          <BoutonLien href={chemins.creerWebhook(id)}>{textes.creer}</BoutonLien>
        </p>
      )}
      {webhooks.length === 0 ? (
        <EtatVide phrase={textes.vide} />
      ) : (
        <Tableau
          legende={textes.legende}
          lignes={webhooks}
          cleDe={(webhook) => String(webhook.id)}
          colonnes={[
            {
              cle: 'url',
              titre: textes.adresse,
              enTete: true,
              rendu: (webhook) => (
                <Lien href={chemins.webhook(webhook.id)}>
                  <span class="cp-code-ligne">{webhook.url}</span>
                </Lien>
              ),
            },
            { cle: 'etats', titre: textes.etats, rendu: ({ etats }) => etats },
            { cle: 'creeLe', titre: textes.creeLe, insecable: true, rendu: ({ creeLe }) => creeLe },
            { cle: 'etat', titre: etat, rendu: (webhook) => <BadgeEtat {...webhook.etat} /> },
          ]}
        />
      )}
    </PageDeRaccordement>
  );
};
