import { z } from 'zod';
import { champMotDePasse } from './champsDeForme.ts';

/** The shape of the address is not looked at: whatever is not an account is refused in the same words. */
export const connexionForm = z.object({
  courriel: z.string({ error: 'courriel.requis' }).trim().min(1, { error: 'courriel.requis' }),
  motDePasse: champMotDePasse('mot-de-passe.requis'),
  retour: z.string().optional(),
});
