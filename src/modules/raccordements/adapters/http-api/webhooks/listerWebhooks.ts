import { z } from 'zod';
import { apiRoute, type ApiRoute } from '../../../../../platform/api/ApiRoute.ts';
import { corps } from '../../../../../platform/api/wire/champs.ts';
import type { ConsulterWebhooks } from '../../../application/webhooks/ConsulterWebhooks.ts';
import { demandeurDe } from './demandeurDe.ts';
import { webhookRendu, WEBHOOK_RENDU } from './webhookRendu.ts';

export const listerWebhooks = (consulter: ConsulterWebhooks): ApiRoute =>
  apiRoute({
    chemin: '/cpro/memoires/v1/webhooks/lister',
    resume: 'Les webhooks de l’application',
    resumeEn: 'The webhooks of the application',
    corps: corps({}),
    reponse: z.object({ listeWebhooks: z.array(z.object(WEBHOOK_RENDU)) }),
    exemple: {},
    handle: async ({ appel }) => {
      const { webhooks } = await consulter.lister(demandeurDe(appel), appel.applicationId);
      return { listeWebhooks: webhooks.map(webhookRendu) };
    },
  });
