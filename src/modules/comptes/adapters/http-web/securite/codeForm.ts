import { z } from 'zod';

const MAX_LU = 100;

export const codeForm = z.object({
  code: z
    .string({ error: 'code.requis' })
    .trim()
    .min(1, { error: 'code.requis' })
    .max(MAX_LU, { error: 'code.refuse' }),
});
