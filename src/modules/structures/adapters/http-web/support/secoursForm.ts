import { z } from 'zod';
import { actesDeSecours } from '../../../application/ports/SecoursDesComptes.ts';

/** Whether the reason is long enough, and who acts, is for the accounts to say. */
export const secoursForm = z.object({
  acte: z.enum(actesDeSecours, { error: 'support.acte-requis' }),
  motif: z.string().default(''),
  identification: z.string().max(200).default(''),
});
