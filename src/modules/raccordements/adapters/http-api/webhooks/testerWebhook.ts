import { z } from 'zod';
import { apiRoute, type ApiRoute } from '../../../../../platform/api/ApiRoute.ts';
import { corps } from '../../../../../platform/api/wire/champs.ts';
import type { ConsulterWebhooks } from '../../../application/webhooks/ConsulterWebhooks.ts';
import type { TesterWebhook } from '../../../application/webhooks/TesterWebhook.ts';
import { demandeurDe } from './demandeurDe.ts';
import { URL_D_EXEMPLE } from './exemples.ts';
import { DESIGNATION, webhookDesigne } from './webhookDesigne.ts';

export const testerWebhook = (tester: TesterWebhook, consulter: ConsulterWebhooks): ApiRoute =>
  apiRoute({
    chemin: '/cpro/memoires/v1/webhooks/tester',
    resume: 'Envoie un message d’essai à un webhook',
    resumeEn: 'Sends a test message to a webhook',
    precisions:
      'Le message, de type webhook.essai, part peu après, signé comme les autres ; webhooks/livraisons dit ce qu’il en est.',
    libelle: 'GCU_MSG_01_000',
    ecrit: true,
    corps: corps(DESIGNATION),
    reponse: z.object({ idWebhook: z.int(), idLivraison: z.int() }),
    exemple: { url: URL_D_EXEMPLE },
    handle: async ({ appel, corps: designe }) => {
      const demandeur = demandeurDe(appel);
      const idWebhook = await webhookDesigne(designe, demandeur, consulter);
      return { idWebhook, idLivraison: await tester.execute(demandeur, idWebhook) };
    },
  });
