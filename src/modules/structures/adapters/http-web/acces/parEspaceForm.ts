import { z } from 'zod';
import { texte } from '../formes/LectureDeForme.ts';
import { LectureDeJours } from './accesForm.ts';
import { idsChoisis } from './idsChoisis.ts';

export const parEspaceForm = z
  .object({
    ids: idsChoisis,
    niveau: z.enum(['AUCUN', 'CONSULTATION', 'MODIFICATION'], { error: 'acces.niveau-requis' }),
    du: texte,
    au: texte,
  })
  .transform(({ ids, niveau, ...jours }, contexte) => {
    const lecture = new LectureDeJours(contexte);
    const periode = lecture.periode(jours, []);
    return lecture.juste ? { ids, niveau: niveau === 'AUCUN' ? null : niveau, periode } : z.NEVER;
  });
