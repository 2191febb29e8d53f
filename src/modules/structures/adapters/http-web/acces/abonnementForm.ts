import { z } from 'zod';
import { LectureDeForme, texte } from '../formes/LectureDeForme.ts';
import { longueurs } from '../formes/longueurs.ts';
import { espacesForm } from '../formes/espacesForm.ts';

export const abonnementForm = z
  .object({
    structure: z.coerce.number().int().positive(),
    espaces: espacesForm.shape.espaces,
    niveau: z.enum(['CONSULTATION', 'MODIFICATION'], { error: 'acces.niveau-requis' }),
    commentaire: texte,
  })
  .transform(({ structure: structureId, espaces, niveau, commentaire }, contexte) => {
    const lecture = new LectureDeForme({ commentaire }, contexte);
    const message = lecture.facultatif('commentaire', longueurs.commentaire);
    return lecture.juste ? { structureId, espaces, niveau, commentaire: message } : z.NEVER;
  });
