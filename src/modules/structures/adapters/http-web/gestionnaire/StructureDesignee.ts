import { z } from 'zod';

export const idDesigne = z.coerce.number().int().positive();

/** The structure that an address names. */
export const StructureDesignee = z.object({ id: idDesigne });
