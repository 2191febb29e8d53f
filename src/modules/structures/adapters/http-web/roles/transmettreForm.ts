import { z } from 'zod';
import { versionVue } from './acteForm.ts';

export const transmettreForm = z.object({
  version: versionVue,
  roleRestant: z.enum(['SECONDAIRE', 'SIMPLE'], { error: 'role.role-restant-requis' }),
});
