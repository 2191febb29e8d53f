import { z } from 'zod';

/** More than any page shows. */
const AU_PLUS = 200;

/** The rows that are ticked: one posts a text, several a list. */
export const idsChoisis = z
  .preprocess(
    (valeur) => (valeur === undefined ? [] : [valeur].flat()),
    z.array(z.coerce.number().int().positive()).max(AU_PLUS, { error: 'acces.selection-requise' }),
  )
  .refine((ids) => ids.length > 0, { error: 'acces.selection-requise' });

/** The same, from a form that is shown again. */
export const idsTapes = (valeur: unknown): ReadonlySet<string> =>
  new Set((valeur === undefined ? [] : [valeur].flat()).map(String));
