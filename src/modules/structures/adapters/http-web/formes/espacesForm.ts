import { z } from 'zod';
import { codesEspaces } from '../../../../../kernel/domain/Espace.ts';

/** One ticked box posts a string, several a list. */
export const espacesForm = z.object({
  espaces: z
    .preprocess((valeur) => (valeur === undefined ? [] : [valeur].flat()), z.array(z.enum(codesEspaces)))
    .refine((choisis) => choisis.length > 0, { error: 'structure.espace-requis' }),
});
