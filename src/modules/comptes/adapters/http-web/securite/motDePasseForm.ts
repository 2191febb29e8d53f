import { z } from 'zod';
import { champMotDePasse } from '../champsDeForme.ts';

export const motDePasseForm = z.object({ motDePasseActuel: champMotDePasse('mot-de-passe.actuel-requis') });
