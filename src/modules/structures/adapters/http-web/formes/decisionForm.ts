import { z } from 'zod';
import type { DecisionDeRattachement } from '../../../application/DeciderRattachement.ts';
import { droits } from './droitsForm.ts';
import { LectureDeForme, texte } from './LectureDeForme.ts';
import { longueurs } from './longueurs.ts';

export const decisionForm = z
  .object({ decision: texte, motif: texte, droits })
  .transform(({ droits: espaces, ...saisie }, contexte): DecisionDeRattachement => {
    const lecture = new LectureDeForme(saisie, contexte);
    if (saisie.decision === 'valider') return { nature: 'valider', espaces };
    if (saisie.decision !== 'refuser') {
      lecture.refuser('decision', 'rattachement.decision-requise');
      return z.NEVER;
    }
    return {
      nature: 'refuser',
      motif: lecture.requis('motif', 'rattachement.motif-requis', longueurs.motif),
    };
  });
