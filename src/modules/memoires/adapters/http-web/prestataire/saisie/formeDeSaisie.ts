import { z } from 'zod';

/** A draft is read leniently: what can't be read is told beside its field, and the rest is saved. */
export const formeDeSaisie = z.looseObject({
  version: z.coerce.number().int().nonnegative().optional().catch(undefined),
  action: z.string().optional().catch(undefined),
});

export const memoireDesigne = z.object({
  memoireId: z.coerce.number().int().positive().max(Number.MAX_SAFE_INTEGER),
});
