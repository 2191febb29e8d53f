import { z } from 'zod';
import { champMotDePasse } from '../champsDeForme.ts';

export const liaisonAMonCompteForm = z.object({
  motDePasseActuel: champMotDePasse('mot-de-passe.actuel-requis'),
});
