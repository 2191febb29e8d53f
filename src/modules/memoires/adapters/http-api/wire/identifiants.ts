import { z } from 'zod';
import { id } from '../../../../../platform/api/wire/champs.ts';

/** An id in an answer: ours are whole numbers below 2^53. */
export const idRendu = () => z.int().positive().max(Number.MAX_SAFE_INTEGER);

/** An id without which a service can do nothing. */
export const idRequis = () => id().refine((valeur) => valeur !== undefined) as unknown as z.ZodType<number>;
