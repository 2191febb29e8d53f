import { z } from 'zod';
import { apiRoute, type ApiRoute } from '../../../../../platform/api/ApiRoute.ts';
import { corps, liste, requis, texte } from '../../../../../platform/api/wire/champs.ts';
import type { CreerWebhook } from '../../../application/webhooks/CreerWebhook.ts';
import { demandeurDe } from './demandeurDe.ts';
import { URL_D_EXEMPLE } from './exemples.ts';

export const creerWebhook = (creer: CreerWebhook): ApiRoute =>
  apiRoute({
    chemin: '/cpro/memoires/v1/webhooks/creer',
    resume: 'Demande à être prévenu des changements d’état des mémoires',
    resumeEn: 'Asks to be told when the status of statements changes',
    precisions:
      'Cinq webhooks au plus pour une application, en https vers un serveur public. Sans etats, tous les changements sont annoncés (type memoire.etat), les relances et leurs réponses aussi (memoire.relance, memoire.relance-repondue). Le secret qui signe les messages n’est rendu qu’ici.',
    libelle: 'GCU_MSG_01_000',
    ecrit: true,
    corps: corps({ url: requis(texte()), etats: liste(z.string().max(40)) }),
    reponse: z.object({
      idWebhook: z.int(),
      secret: z.string().meta({ description: 'whsec_… : la clé est ce qui suit, en base64' }),
    }),
    exemple: { url: URL_D_EXEMPLE, etats: ['A_COMPLETER', 'REFUSE', 'PAYE'] },
    handle: async ({ appel, corps: { url, etats = [] } }) => {
      const { applicationId } = appel;
      const cree = await creer.execute({ demandeur: demandeurDe(appel), applicationId, url, etats });
      return { idWebhook: cree.webhookId, secret: cree.secret };
    },
  });
