import { z } from 'zod';
import { apiRoute, type ApiRoute } from '../../../../../platform/api/ApiRoute.ts';
import { corps, id } from '../../../../../platform/api/wire/champs.ts';
import type { ConsulterWebhooks } from '../../../application/webhooks/ConsulterWebhooks.ts';
import type { RelivrerWebhook } from '../../../application/webhooks/RelivrerWebhook.ts';
import { demandeurDe } from './demandeurDe.ts';
import { URL_D_EXEMPLE } from './exemples.ts';
import { DESIGNATION, webhookDesigne } from './webhookDesigne.ts';

export const relivrerWebhook = (relivrer: RelivrerWebhook, consulter: ConsulterWebhooks): ApiRoute =>
  apiRoute({
    chemin: '/cpro/memoires/v1/webhooks/relivrer',
    resume: 'Renvoie un message, ou tous ceux d’un webhook qui n’ont pas été livrés',
    resumeEn: 'Sends one message again, or all those of a webhook that were not delivered',
    precisions:
      'Avec idLivraison, ce message seul ; sinon ceux que le webhook n’a pas reçus, 1 000 au plus. Chacun repart sous le même webhook-id.',
    libelle: 'GCU_MSG_01_000',
    ecrit: true,
    corps: corps({ ...DESIGNATION, idLivraison: id() }),
    reponse: z.object({ nombre: z.int() }),
    exemple: { url: URL_D_EXEMPLE },
    handle: async ({ appel, corps: { idLivraison, ...designe } }) => {
      const demandeur = demandeurDe(appel);
      if (idLivraison !== undefined) {
        await relivrer.une(demandeur, idLivraison);
        return { nombre: 1 };
      }
      const webhookId = await webhookDesigne(designe, demandeur, consulter);
      return { nombre: await relivrer.manquees(demandeur, webhookId) };
    },
  });
