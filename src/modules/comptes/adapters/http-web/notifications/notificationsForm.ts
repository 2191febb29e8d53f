import { z } from 'zod';
import type { Preferences } from '../../../domain/notifications/ChoixDeNotifications.ts';
import { RYTHMES_D_AVIS } from '../../../domain/notifications/RythmeDAvis.ts';

const rythme = z.enum(RYTHMES_D_AVIS, { error: 'notifications.rythme-requis' });

export const notificationsForm = z
  .object({
    MEMOIRES: rythme,
    RATTACHEMENTS: rythme,
    STRUCTURES: rythme,
    recapitulatif: z.literal('oui').optional(),
  })
  .transform(({ recapitulatif, ...rythmes }): Preferences => ({
    rythmes,
    recapitulatif: recapitulatif === 'oui',
  }));
