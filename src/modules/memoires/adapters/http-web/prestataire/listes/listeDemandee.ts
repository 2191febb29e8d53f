import { z } from 'zod';
import { TRIS } from '../../../../application/ports/CriteresListe.ts';

/** What every list reads of its address; what does not fit is as if it were not there. */
export const listeDemandee = {
  structure: z.coerce.number().int().positive().max(Number.MAX_SAFE_INTEGER).optional().catch(undefined),
  tri: z.enum(TRIS).catch('depot'),
  sens: z.enum(['asc', 'desc']).catch('desc'),
  curseur: z.string().max(300).nullable().catch(null).default(null),
  page: z.coerce.number().int().positive().max(1_000_000).catch(1),
};

export const PAR_PAGE = 50;

export const adresseDemandee = (originalUrl: string): URL => new URL(originalUrl, 'https://relatif.invalid');
