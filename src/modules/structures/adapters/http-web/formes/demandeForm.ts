import { z } from 'zod';
import { LectureDeForme, texte } from './LectureDeForme.ts';
import { longueurs } from './longueurs.ts';

export const demandeForm = z
  .object({ structure: z.coerce.number().int().positive(), commentaire: texte })
  .transform(({ structure, commentaire }, contexte) => {
    const lecture = new LectureDeForme({ commentaire }, contexte);
    return { structureId: structure, commentaire: lecture.facultatif('commentaire', longueurs.commentaire) };
  });
