import { z } from 'zod';
import {
  champCourrielContact,
  champsNouveauMotDePasse,
  memesMotsDePasse,
  MOTS_DE_PASSE_DIFFERENTS,
} from './champsDeForme.ts';

export const activationForm = z
  .object({
    jeton: z.string().default(''),
    courrielContact: champCourrielContact,
    ...champsNouveauMotDePasse,
  })
  .refine(memesMotsDePasse, MOTS_DE_PASSE_DIFFERENTS);
