import { z } from 'zod';
import { lireJour } from '../../../../../kernel/domain/Jour.ts';
import { champsInsee } from '../../../application/insee/ecartsAvecInsee.ts';
import { champsDeCompte, lireCompte } from '../formes/ficheForm.ts';
import { LectureDeForme, texte } from '../formes/LectureDeForme.ts';

const JOUR_INVALIDE = 'structure.jour-invalide';

export const mandatForm = z
  .object({ mandataire: texte, du: texte, au: texte })
  .transform((saisie, contexte) => {
    const lecture = new LectureDeForme(saisie, contexte);
    const mandataire = lecture.requis('mandataire', 'mandat.mandataire-requis', 60);
    const du = lecture.lu('du', lireJour, JOUR_INVALIDE, JOUR_INVALIDE);
    const au = lecture.lu('au', lireJour, JOUR_INVALIDE);
    return lecture.juste && du !== null ? { mandataire, du, au } : z.NEVER;
  });

export const pieceForm = z
  .object({ designation: texte, type: texte, du: texte, au: texte })
  .transform((saisie, contexte) => {
    const lecture = new LectureDeForme(saisie, contexte);
    const designation = lecture.requis('designation', 'piece.designation-requise', 100);
    const type = lecture.requis('type', 'piece.type-inconnu', 40);
    const du = lecture.lu('du', lireJour, JOUR_INVALIDE);
    const au = lecture.lu('au', lireJour, JOUR_INVALIDE);
    return lecture.juste ? { designation, type, du, au } : z.NEVER;
  });

export const remplacementForm = z.object(champsDeCompte).transform((saisie, contexte) => {
  const lecture = new LectureDeForme(saisie, contexte);
  const compte = lireCompte(lecture);
  return lecture.juste && compte.iban !== null ? { compte: { ...compte, iban: compte.iban } } : z.NEVER;
});

/** One ticked box posts a string, several a list. */
export const inseeForm = z.object({
  version: z.coerce.number().int().positive(),
  champs: z
    .preprocess((valeur) => (valeur === undefined ? [] : [valeur].flat()), z.array(z.enum(champsInsee)))
    .refine((choisis) => choisis.length > 0, { error: 'insee.choix-requis' }),
});

export const siretForm = z.object({ version: z.coerce.number().int().positive(), siret: texte });
