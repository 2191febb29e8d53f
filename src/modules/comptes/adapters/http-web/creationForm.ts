import { z } from 'zod';
import { champCourriel, champCourrielContact, champNom } from './champsDeForme.ts';

export const creationForm = z
  .object({
    courriel: champCourriel,
    courrielConfirme: z
      .string({ error: 'courriel.confirmation-requise' })
      .trim()
      .min(1, { error: 'courriel.confirmation-requise' }),
    nom: champNom('nom.requis'),
    prenom: champNom('prenom.requis'),
    courrielContact: champCourrielContact,
  })
  .refine(({ courriel, courrielConfirme }) => courriel.toLowerCase() === courrielConfirme.toLowerCase(), {
    path: ['courrielConfirme'],
    error: 'courriel.confirmation-differente',
  });
