import { z } from 'zod';
import { apiRoute, type ApiRoute } from '../../../../../platform/api/ApiRoute.ts';
import { corps, entier, id } from '../../../../../platform/api/wire/champs.ts';
import { enInstant, instantRendu } from '../../../../../platform/api/wire/dates.ts';
import type { ConsulterWebhooks } from '../../../application/webhooks/ConsulterWebhooks.ts';
import { idDeMessage } from '../../../application/webhooks/messages.ts';
import type { Livraison } from '../../../domain/Livraison.ts';
import { demandeurDe } from './demandeurDe.ts';
import { URL_D_EXEMPLE } from './exemples.ts';
import { DESIGNATION, webhookDesigne } from './webhookDesigne.ts';

const PAR_DEFAUT = 50;
const MAX = 500;

const LIVRAISON = {
  idLivraison: z.int(),
  id: z.string().meta({ description: 'webhook-id du message' }),
  idMemoire: z.int().nullable(),
  etat: z.enum(['EN_ATTENTE', 'LIVREE', 'ABANDONNEE', 'NON_ENVOYEE']),
  dateCreation: instantRendu(),
  tentatives: z.int(),
  dernierEssai: instantRendu().nullable(),
  statutHttp: z.int().nullable(),
  duree: z.int().nullable().meta({ description: 'Millisecondes' }),
  motif: z.string().nullable(),
  prochainEssai: instantRendu().nullable(),
};

export const livraisonsDeWebhook = (consulter: ConsulterWebhooks): ApiRoute =>
  apiRoute({
    chemin: '/cpro/memoires/v1/webhooks/livraisons',
    resume: 'Ce qui a été envoyé à un webhook depuis 30 jours, du plus récent au plus ancien',
    resumeEn: 'What was sent to a webhook in the last 30 days, latest first',
    precisions: 'La page suivante est celle de curseurSuivant, rendu en curseur ; null à la dernière.',
    corps: corps({ ...DESIGNATION, curseur: id(), parPage: entier() }),
    reponse: z.object({ listeLivraisons: z.array(z.object(LIVRAISON)), curseurSuivant: z.int().nullable() }),
    exemple: { url: URL_D_EXEMPLE, parPage: 50 },
    handle: async ({ appel, corps: { curseur, parPage = PAR_DEFAUT, ...designe } }) => {
      const demandeur = demandeurDe(appel);
      const webhookId = await webhookDesigne(designe, demandeur, consulter);
      const limite = Math.min(MAX, Math.max(1, parPage));
      const page = await consulter.livraisonsDe(demandeur, webhookId, curseur ?? null, limite);
      return { listeLivraisons: page.livraisons.map(livraisonRendue), curseurSuivant: page.suivant };
    },
  });

const livraisonRendue = (livraison: Livraison) => ({
  idLivraison: livraison.id,
  id: idDeMessage(livraison.id),
  idMemoire: livraison.memoireId,
  etat: livraison.etat,
  dateCreation: enInstant(livraison.creeeLe),
  tentatives: livraison.tentatives,
  dernierEssai: livraison.dernierLe && enInstant(livraison.dernierLe),
  statutHttp: livraison.statut,
  duree: livraison.duree,
  motif: livraison.motif,
  prochainEssai: livraison.prochainLe && enInstant(livraison.prochainLe),
});
