import { Router } from 'express';
import { h, type JSX } from 'preact';
import type { z } from 'zod';
import type { Acteur } from '../../../../kernel/application/Acteur.ts';
import type { Clock } from '../../../../kernel/application/Clock.ts';
import type { Langue } from '../../../../kernel/domain/Langue.ts';
import { EnvoiDejaFait } from '../../../../platform/http/EnvoiDejaFait.ts';
import type { EnvoisUniques } from '../../../../platform/http/EnvoisUniques.ts';
import { endpoint } from '../../../../platform/http/endpoint.ts';
import type { FormErrors } from '../../../../platform/http/FormErrors.ts';
import type { ConsulterWebhooks } from '../../application/webhooks/ConsulterWebhooks.ts';
import type { CreerWebhook } from '../../application/webhooks/CreerWebhook.ts';
import type { RelivrerWebhook } from '../../application/webhooks/RelivrerWebhook.ts';
import type { RenouvelerSecretDeWebhook } from '../../application/webhooks/RenouvelerSecretDeWebhook.ts';
import type { ReprendreWebhook } from '../../application/webhooks/ReprendreWebhook.ts';
import type { SupprimerWebhook } from '../../application/webhooks/SupprimerWebhook.ts';
import type { TesterWebhook } from '../../application/webhooks/TesterWebhook.ts';
import { chemins } from './chemins.ts';
import { DejaFaitPage } from './DejaFaitPage.tsx';
import { RaccordementDesigne, secretForm, WebhookDesigne } from './formes.ts';
import { presentLivraison } from './presentLivraison.ts';
import { presentWebhook } from './presentWebhook.ts';
import { valeursDe } from './saisieDe.ts';
import { SecretDeWebhookPage } from './SecretDeWebhookPage.tsx';
import { textesDe } from './textes/textesDe.ts';
import { WebhookPage } from './WebhookPage.tsx';

export interface UsagesDeWebhooks {
  readonly consulterWebhooks: ConsulterWebhooks;
  readonly creerWebhook: CreerWebhook;
  readonly renouvelerSecretDeWebhook: RenouvelerSecretDeWebhook;
  readonly testerWebhook: TesterWebhook;
  readonly reprendreWebhook: ReprendreWebhook;
  readonly relivrerWebhook: RelivrerWebhook;
  readonly supprimerWebhook: SupprimerWebhook;
  readonly envois: EnvoisUniques;
  readonly clock: Clock;
}

const PAR_PAGE = 50;
const JOURS_PROPOSES = '7';

interface Vue extends z.output<typeof WebhookDesigne> {
  readonly jours?: string | undefined;
  readonly erreurs?: FormErrors;
}

/** One webhook: how it is, what was sent to it, and what can be done about it. */
export const webhooksRouter = (usages: UsagesDeWebhooks): Router => {
  const router = Router();

  const page = async (
    acteur: Acteur,
    { id, apres, jours = JOURS_PROPOSES, erreurs = [] }: Vue,
    langue: Langue,
  ): Promise<JSX.Element> => {
    const { application, webhook } = await usages.consulterWebhooks.un({ acteur }, id);
    const { livraisons, suivant } = await usages.consulterWebhooks.livraisonsDe(
      { acteur },
      id,
      apres ?? null,
      PAR_PAGE,
    );
    return h(WebhookPage, {
      application,
      webhook: presentWebhook(webhook, usages.consulterWebhooks.etats(), usages.clock.now(), langue),
      livraisons: livraisons.map((livraison) => presentLivraison(livraison, langue)),
      debut: apres === undefined ? undefined : chemins.webhook(id),
      suite: suivant === null ? undefined : chemins.webhook(id, suivant),
      jours,
      erreurs,
      envoi: usages.envois.nouveau(),
    });
  };

  router.get(
    '/:id',
    endpoint({
      acces: 'gestionnaire',
      input: WebhookDesigne,
      handle: async ({ acteur, input, langue, web }) => web.page(await page(acteur, input, langue)),
    }),
  );

  router.post(
    '/:id/secret',
    endpoint({
      acces: 'gestionnaire',
      input: RaccordementDesigne,
      form: secretForm,
      handle: async ({ acteur, input: { id }, form: { envoi, jours }, langue, web }) => {
        const secret = await usages.envois.uneFois({ utilisateurId: acteur.utilisateurId, envoi }, () =>
          usages.renouvelerSecretDeWebhook.execute({ acteur }, id, jours),
        );
        const titre = textesDe(langue).secret.renouvele;
        web.page(h(SecretDeWebhookPage, { titre, secret, retour: chemins.webhook(id) }));
      },
      refuse: async ({ acteur, input: { id }, saisie, erreurs, status, cause, langue, web }) => {
        if (cause instanceof EnvoiDejaFait)
          return web.page(h(DejaFaitPage, { retour: chemins.webhook(id) }), status);
        const [jours] = valeursDe(saisie, 'jours');
        web.page(await page(acteur, { id, jours, erreurs }, langue), status);
      },
    }),
  );

  router.post(
    '/:id/tester',
    endpoint({
      acces: 'gestionnaire',
      input: RaccordementDesigne,
      handle: async ({ acteur, input: { id }, langue, web }) => {
        await usages.testerWebhook.execute({ acteur }, id);
        web.redirect(chemins.webhook(id), { ton: 'succes', titre: textesDe(langue).webhooks.essaiParti });
      },
      refuse: async ({ acteur, input: { id }, erreurs, status, langue, web }) =>
        web.page(await page(acteur, { id, erreurs }, langue), status),
    }),
  );

  router.post(
    '/:id/reprendre',
    endpoint({
      acces: 'gestionnaire',
      input: RaccordementDesigne,
      handle: async ({ acteur, input: { id }, langue, web }) => {
        await usages.reprendreWebhook.execute({ acteur }, id);
        web.redirect(chemins.webhook(id), { ton: 'succes', titre: textesDe(langue).webhooks.repris });
      },
      refuse: async ({ acteur, input: { id }, erreurs, status, langue, web }) =>
        web.page(await page(acteur, { id, erreurs }, langue), status),
    }),
  );

  router.post(
    '/:id/relivrer',
    endpoint({
      acces: 'gestionnaire',
      input: RaccordementDesigne,
      handle: async ({ acteur, input: { id }, langue, web }) => {
        const nombre = await usages.relivrerWebhook.manquees({ acteur }, id);
        const titre = textesDe(langue).webhooks.relances(nombre);
        web.redirect(chemins.webhook(id), { ton: 'succes', titre });
      },
      refuse: async ({ acteur, input: { id }, erreurs, status, langue, web }) =>
        web.page(await page(acteur, { id, erreurs }, langue), status),
    }),
  );

  router.post(
    '/livraisons/:id/relivrer',
    endpoint({
      acces: 'gestionnaire',
      input: RaccordementDesigne,
      handle: async ({ acteur, input: { id }, langue, web }) => {
        const webhookId = await usages.consulterWebhooks.webhookDe({ acteur }, id);
        await usages.relivrerWebhook.une({ acteur }, id);
        web.redirect(chemins.webhook(webhookId), {
          ton: 'succes',
          titre: textesDe(langue).webhooks.relivree,
        });
      },
      refuse: async ({ acteur, input, erreurs, status, langue, web }) => {
        const id = await usages.consulterWebhooks.webhookDe({ acteur }, input.id);
        web.page(await page(acteur, { id, erreurs }, langue), status);
      },
    }),
  );

  router.post(
    '/:id/supprimer',
    endpoint({
      acces: 'gestionnaire',
      input: RaccordementDesigne,
      handle: async ({ acteur, input: { id }, langue, web }) => {
        const { application } = await usages.consulterWebhooks.un({ acteur }, id);
        await usages.supprimerWebhook.execute({ acteur }, id);
        const titre = textesDe(langue).webhooks.supprime;
        web.redirect(chemins.webhooks(application.id), { ton: 'succes', titre });
      },
      refuse: async ({ acteur, input: { id }, erreurs, status, langue, web }) =>
        web.page(await page(acteur, { id, erreurs }, langue), status),
    }),
  );

  return router;
};
