import { z } from 'zod';
import { champCourriel } from './champsDeForme.ts';

export const adresseForm = z.object({ courriel: champCourriel });
