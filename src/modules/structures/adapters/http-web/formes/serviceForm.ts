import { z } from 'zod';
import { LectureDeForme, texte } from './LectureDeForme.ts';
import { longueurs } from './longueurs.ts';

const lireCode = (saisie: string): string | undefined => {
  const code = saisie.toUpperCase();
  return /^[A-Z0-9._-]{1,30}$/.test(code) ? code : undefined;
};

export const serviceForm = z.object({ code: texte, nom: texte }).transform((saisie, contexte) => {
  const lecture = new LectureDeForme(saisie, contexte);
  const code = lecture.lu('code', lireCode, 'structure.code-service-requis', 'structure.code-service-requis');
  const nom = lecture.requis('nom', 'structure.nom-service-requis', longueurs.nomDeService);
  return lecture.juste && code !== null ? { code, nom } : z.NEVER;
});
