import { z } from 'zod';
import { NOM_D_APPLICATION_MAX, RECOUVREMENT_MAX_JOURS } from '../../domain/Application.ts';
import { domainesApi } from '../../domain/DomaineApi.ts';

const structure = z.coerce
  .number({ error: 'raccordement.structure-requise' })
  .int({ error: 'raccordement.structure-requise' })
  .positive({ error: 'raccordement.structure-requise' });

/** One ticked box posts a string, several a list. */
const domaines = z
  .preprocess((valeur) => (valeur === undefined ? [] : [valeur].flat()), z.array(z.enum(domainesApi)))
  .refine((choisis) => choisis.length > 0, { error: 'raccordement.domaine-requis' });

const nom = z
  .string({ error: 'raccordement.nom-requis' })
  .trim()
  .min(1, { error: 'raccordement.nom-requis' })
  .max(NOM_D_APPLICATION_MAX, { error: 'raccordement.nom-requis' });

const JOURS = /^\d{1,3}$/;

/** Drawn with the form: it is done once. */
const envoi = z.uuid();

export const applicationForm = z.object({ envoi, structure, nom, domaines });

export const choixDApplicationForm = z.object({ nom, domaines });

/** No box ticked: all the états. */
const etats = z.preprocess(
  (valeur) => (valeur === undefined ? [] : [valeur].flat()),
  z.array(z.string({ error: 'raccordement.webhook-etats' })).max(50, { error: 'raccordement.webhook-etats' }),
);

export const webhookForm = z.object({
  envoi,
  url: z
    .string({ error: 'raccordement.webhook-adresse' })
    .max(2_000, { error: 'raccordement.webhook-adresse' }),
  etats,
});

export const compteForm = z.object({ envoi, structure });

export const motDePasseForm = z.object({ envoi });

export const secretForm = z.object({
  envoi,
  jours: z
    .string({ error: 'raccordement.jours-requis' })
    .trim()
    .regex(JOURS, { error: 'raccordement.jours-requis' })
    .transform(Number)
    .refine((jours) => jours <= RECOUVREMENT_MAX_JOURS, { error: 'raccordement.jours-requis' }),
});

export const RaccordementDesigne = z.object({ id: z.coerce.number().int().positive() });

export const WebhookDesigne = RaccordementDesigne.extend({
  apres: z.coerce.number().int().positive().optional().catch(undefined),
});

const filtre = z.string().trim().max(200).optional().catch(undefined);

export const filtresDAppels = RaccordementDesigne.extend({
  route: filtre,
  resultat: z.enum(['REUSSI', 'REFUSE']).optional().catch(undefined),
  curseur: filtre,
});
