import { z } from 'zod';

const REQUISE = 'flux.structure-a-choisir';

export const depotForm = z.object({
  structure: z.coerce.number({ error: REQUISE }).int({ error: REQUISE }).positive({ error: REQUISE }),
});
