import { Router } from 'express';
import { h, type JSX } from 'preact';
import type { Acteur } from '../../../../kernel/application/Acteur.ts';
import type { Langue } from '../../../../kernel/domain/Langue.ts';
import { EnvoiDejaFait } from '../../../../platform/http/EnvoiDejaFait.ts';
import { endpoint } from '../../../../platform/http/endpoint.ts';
import type { FormErrors } from '../../../../platform/http/FormErrors.ts';
import { chemins } from './chemins.ts';
import { CreerWebhookPage } from './CreerWebhookPage.tsx';
import { DejaFaitPage } from './DejaFaitPage.tsx';
import { RaccordementDesigne, webhookForm } from './formes.ts';
import { presentWebhook } from './presentWebhook.ts';
import { valeursDe } from './saisieDe.ts';
import { SecretDeWebhookPage } from './SecretDeWebhookPage.tsx';
import { textesDe } from './textes/textesDe.ts';
import { WebhooksPage } from './WebhooksPage.tsx';
import type { UsagesDeWebhooks } from './webhooksRouter.ts';

interface SaisieDeWebhook {
  readonly url?: string | undefined;
  readonly etats?: readonly string[];
  readonly erreurs?: FormErrors;
}

/** The webhooks of one application. */
export const webhooksDApplicationRouter = (usages: UsagesDeWebhooks): Router => {
  const router = Router();

  const formulaire = async (
    acteur: Acteur,
    applicationId: number,
    langue: Langue,
    { url, etats = [], erreurs = [] }: SaisieDeWebhook = {},
  ): Promise<JSX.Element> => {
    const { application } = await usages.consulterWebhooks.lister({ acteur }, applicationId);
    const options = usages.consulterWebhooks
      .etats()
      .map(({ code, libelle }) => ({ valeur: code, libelle: libelle[langue] }));
    const envoi = usages.envois.nouveau();
    return h(CreerWebhookPage, { application, options, url, etats, erreurs, envoi });
  };

  router.get(
    '/:id/webhooks',
    endpoint({
      acces: 'gestionnaire',
      input: RaccordementDesigne,
      handle: async ({ acteur, input, langue, web }) => {
        const { application, webhooks } = await usages.consulterWebhooks.lister({ acteur }, input.id);
        const etats = usages.consulterWebhooks.etats();
        web.page(
          h(WebhooksPage, {
            application,
            webhooks: webhooks.map((webhook) => presentWebhook(webhook, etats, usages.clock.now(), langue)),
          }),
        );
      },
    }),
  );

  router.get(
    '/:id/webhooks/creer',
    endpoint({
      acces: 'gestionnaire',
      input: RaccordementDesigne,
      handle: async ({ acteur, input, langue, web }) => web.page(await formulaire(acteur, input.id, langue)),
    }),
  );

  router.post(
    '/:id/webhooks/creer',
    endpoint({
      acces: 'gestionnaire',
      input: RaccordementDesigne,
      form: webhookForm,
      handle: async ({ acteur, input, form: { envoi, ...form }, langue, web }) => {
        const demandeur = { acteur };
        const cree = await usages.envois.uneFois({ utilisateurId: acteur.utilisateurId, envoi }, () =>
          usages.creerWebhook.execute({ demandeur, applicationId: input.id, ...form }),
        );
        web.page(
          h(SecretDeWebhookPage, {
            titre: textesDe(langue).webhooks.cree,
            secret: cree.secret,
            retour: chemins.webhook(cree.webhookId),
          }),
        );
      },
      refuse: async ({ acteur, input, saisie, erreurs, status, cause, langue, web }) => {
        if (cause instanceof EnvoiDejaFait)
          return web.page(h(DejaFaitPage, { retour: chemins.webhooks(input.id) }), status);
        const [url] = valeursDe(saisie, 'url');
        const etats = valeursDe(saisie, 'etats');
        web.page(await formulaire(acteur, input.id, langue, { url, etats, erreurs }), status);
      },
    }),
  );

  return router;
};
