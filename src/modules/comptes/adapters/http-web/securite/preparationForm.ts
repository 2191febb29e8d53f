import { z } from 'zod';

const MAX_LU = 1_000;

/** An account without a password shows no field. */
export const preparationForm = z.object({
  motDePasseActuel: z.string().max(MAX_LU, { error: 'mot-de-passe.trop-long' }).default(''),
});
