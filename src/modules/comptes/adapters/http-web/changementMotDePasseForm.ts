import { z } from 'zod';
import {
  champMotDePasse,
  champsNouveauMotDePasse,
  memesMotsDePasse,
  MOTS_DE_PASSE_DIFFERENTS,
} from './champsDeForme.ts';

export const changementMotDePasseForm = z
  .object({ motDePasseActuel: champMotDePasse('mot-de-passe.actuel-requis'), ...champsNouveauMotDePasse })
  .refine(memesMotsDePasse, MOTS_DE_PASSE_DIFFERENTS);
