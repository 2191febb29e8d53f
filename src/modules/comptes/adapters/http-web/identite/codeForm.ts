import { z } from 'zod';

const MAX_LU = 40;

export const codeForm = z.object({
  code: z
    .string({ error: 'identite.code-requis' })
    .trim()
    .min(1, { error: 'identite.code-requis' })
    .max(MAX_LU, { error: 'identite.preuve-refusee' }),
});
