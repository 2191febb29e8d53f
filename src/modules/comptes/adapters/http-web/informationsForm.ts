import { z } from 'zod';
import { champCourrielContact, champNom } from './champsDeForme.ts';

export const informationsForm = z.object({
  nom: champNom('nom.requis'),
  prenom: champNom('prenom.requis'),
  courrielContact: champCourrielContact,
  langue: z.enum(['fr', 'en']),
});
