import { z } from 'zod';
import {
  champCourrielContact,
  champNom,
  champsNouveauMotDePasse,
  memesMotsDePasse,
  MOTS_DE_PASSE_DIFFERENTS,
} from './champsDeForme.ts';

export const activationForm = z
  .object({
    jeton: z.string().default(''),
    nom: champNom('nom.requis').optional(),
    prenom: champNom('prenom.requis').optional(),
    courrielContact: champCourrielContact,
    ...champsNouveauMotDePasse,
  })
  .refine(memesMotsDePasse, MOTS_DE_PASSE_DIFFERENTS);
