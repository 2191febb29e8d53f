import { z } from 'zod';

/** The version of what the person saw, when the form carries one. */
export const versionVue = z.coerce.number().int().positive().optional().catch(undefined);

export const acteForm = z.object({ version: versionVue });
