import { z } from 'zod';
import { champCourriel, champMotDePasse } from '../champsDeForme.ts';

export const changementDAdresseForm = z.object({
  courriel: champCourriel,
  motDePasseActuel: champMotDePasse('mot-de-passe.actuel-requis'),
});
