import { z } from 'zod';
import type { DecisionDeRattachement } from '../../../application/DeciderRattachement.ts';
import { champsDeForme, lireAcces } from '../acces/accesForm.ts';
import { LectureDeForme, texte } from './LectureDeForme.ts';
import { longueurs } from './longueurs.ts';

export const decisionForm = z
  .object({ ...champsDeForme, decision: texte, motif: texte })
  .transform(({ decision, motif, ...saisie }, contexte): DecisionDeRattachement => {
    const lecture = new LectureDeForme({ decision, motif }, contexte);
    if (decision === 'valider') {
      const lu = lireAcces(saisie, contexte);
      if (lu === undefined) return z.NEVER;
      const { espaces, ...acces } = lu;
      return { nature: 'valider', espaces, acces };
    }
    if (decision !== 'refuser') {
      lecture.refuser('decision', 'rattachement.decision-requise');
      return z.NEVER;
    }
    return {
      nature: 'refuser',
      motif: lecture.requis('motif', 'rattachement.motif-requis', longueurs.motif),
    };
  });
