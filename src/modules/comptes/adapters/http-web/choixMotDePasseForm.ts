import { z } from 'zod';
import { champsNouveauMotDePasse, memesMotsDePasse, MOTS_DE_PASSE_DIFFERENTS } from './champsDeForme.ts';

export const choixMotDePasseForm = z
  .object({ jeton: z.string().default(''), ...champsNouveauMotDePasse })
  .refine(memesMotsDePasse, MOTS_DE_PASSE_DIFFERENTS);
