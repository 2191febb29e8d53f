import { z } from 'zod';
import { apiRoute, type ApiRoute } from '../../../../../platform/api/ApiRoute.ts';
import { corps } from '../../../../../platform/api/wire/champs.ts';
import type { ConsulterWebhooks } from '../../../application/webhooks/ConsulterWebhooks.ts';
import type { SupprimerWebhook } from '../../../application/webhooks/SupprimerWebhook.ts';
import { demandeurDe } from './demandeurDe.ts';
import { URL_D_EXEMPLE } from './exemples.ts';
import { DESIGNATION, webhookDesigne } from './webhookDesigne.ts';

export const supprimerWebhook = (supprimer: SupprimerWebhook, consulter: ConsulterWebhooks): ApiRoute =>
  apiRoute({
    chemin: '/cpro/memoires/v1/webhooks/supprimer',
    resume: 'Supprime un webhook et le journal de ses messages',
    resumeEn: 'Deletes a webhook and the log of its messages',
    libelle: 'GCU_MSG_01_000',
    ecrit: true,
    corps: corps(DESIGNATION),
    reponse: z.object({ idWebhook: z.int() }),
    exemple: { url: URL_D_EXEMPLE },
    handle: async ({ appel, corps: designe }) => {
      const demandeur = demandeurDe(appel);
      const idWebhook = await webhookDesigne(designe, demandeur, consulter);
      await supprimer.execute(demandeur, idWebhook);
      return { idWebhook };
    },
  });
