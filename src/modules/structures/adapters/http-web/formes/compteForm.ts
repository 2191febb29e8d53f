import { z } from 'zod';
import { lireJour } from '../../../../../kernel/domain/Jour.ts';
import { champsDeCompte, lireCompte } from './ficheForm.ts';
import { LectureDeForme, texte } from './LectureDeForme.ts';

export const compteForm = z.object({ ...champsDeCompte, du: texte }).transform((saisie, contexte) => {
  const lecture = new LectureDeForme(saisie, contexte);
  const compte = lireCompte(lecture);
  const du = lecture.lu('du', lireJour, 'structure.jour-invalide');
  return lecture.juste && compte.iban !== null ? { compte: { ...compte, iban: compte.iban }, du } : z.NEVER;
});
