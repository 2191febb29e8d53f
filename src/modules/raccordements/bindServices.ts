import type { ContainerModuleLoadOptions } from 'inversify';
import { platform } from '../../platform/tokens.ts';
import { creerWebhook } from './adapters/http-api/webhooks/creerWebhook.ts';
import { listerWebhooks } from './adapters/http-api/webhooks/listerWebhooks.ts';
import { livraisonsDeWebhook } from './adapters/http-api/webhooks/livraisonsDeWebhook.ts';
import { relivrerWebhook } from './adapters/http-api/webhooks/relivrerWebhook.ts';
import { supprimerWebhook } from './adapters/http-api/webhooks/supprimerWebhook.ts';
import { testerWebhook } from './adapters/http-api/webhooks/testerWebhook.ts';
import { usages } from './raccordementsTokens.ts';

/** What an application asks about its own webhooks; in an order in which the examples work. */
export const bindServices = (bind: ContainerModuleLoadOptions['bind']): void => {
  bind(platform.apiRoutes).toResolvedValue(
    (creer, consulter, tester, relivrer, supprimer) => [
      creerWebhook(creer),
      listerWebhooks(consulter),
      testerWebhook(tester, consulter),
      livraisonsDeWebhook(consulter),
      relivrerWebhook(relivrer, consulter),
      supprimerWebhook(supprimer, consulter),
    ],
    [
      usages.creerWebhook,
      usages.consulterWebhooks,
      usages.testerWebhook,
      usages.relivrerWebhook,
      usages.supprimerWebhook,
    ],
  );
};
