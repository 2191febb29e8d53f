import { z } from 'zod';
import { champMotDePasse } from '../champsDeForme.ts';

export const liaisonForm = z.object({ motDePasse: champMotDePasse('mot-de-passe.requis') });
