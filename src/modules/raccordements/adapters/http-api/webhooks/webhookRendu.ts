import { z } from 'zod';
import { enInstant, instantRendu } from '../../../../../platform/api/wire/dates.ts';
import type { DonneesWebhook } from '../../../domain/Webhook.ts';

export const WEBHOOK_RENDU = {
  idWebhook: z.int(),
  url: z.string(),
  etats: z.array(z.string()).meta({ description: 'États annoncés ; vide : tous' }),
  etat: z.enum(['EN_SERVICE', 'SUSPENDU', 'ARRETE']),
  dateCreation: instantRendu(),
  echecsDeSuite: z.int(),
  enPauseJusquAu: instantRendu().nullable(),
};

export const webhookRendu = ({ id, url, etats, etat, creeLe, echecs, pauseJusquAu }: DonneesWebhook) => ({
  idWebhook: id,
  url,
  etats: [...(etats ?? [])],
  etat,
  dateCreation: enInstant(creeLe),
  echecsDeSuite: echecs,
  enPauseJusquAu: pauseJusquAu && enInstant(pauseJusquAu),
});
