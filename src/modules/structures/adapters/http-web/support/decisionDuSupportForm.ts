import { z } from 'zod';
import { LectureDeForme, texte } from '../formes/LectureDeForme.ts';
import { longueurs } from '../formes/longueurs.ts';

const Decision = z.enum(['ACCEPTEE', 'REJETEE']);

export const decisionDuSupportForm = z
  .object({ decision: texte, motif: texte })
  .transform((saisie, contexte) => {
    const lecture = new LectureDeForme(saisie, contexte);
    const motif = lecture.requis('motif', 'role.motif-requis', longueurs.motif);
    const decision = Decision.safeParse(saisie.decision);
    if (decision.success) return { decision: decision.data, motif };
    lecture.refuser('decision', 'rattachement.decision-requise');
    return z.NEVER;
  });
