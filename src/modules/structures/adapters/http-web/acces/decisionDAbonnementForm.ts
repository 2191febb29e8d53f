import { z } from 'zod';
import type { DecisionDAbonnement } from '../../../application/abonnements/DeciderAbonnement.ts';
import { TOUJOURS } from '../../../domain/rattachement/Periode.ts';
import { LectureDeForme, texte } from '../formes/LectureDeForme.ts';
import { longueurs } from '../formes/longueurs.ts';
import { LectureDeJours } from './accesForm.ts';
import { idsChoisis } from './idsChoisis.ts';

export const decisionDAbonnementForm = z
  .object({
    decision: texte,
    motif: texte,
    niveau: z.enum(['CONSULTATION', 'MODIFICATION']).nullable().default(null).catch(null),
    du: texte,
    au: texte,
  })
  .transform(({ niveau, ...saisie }, contexte): DecisionDAbonnement => {
    const lecture = new LectureDeForme(saisie, contexte);
    if (saisie.decision === 'valider') {
      const jours = new LectureDeJours(contexte);
      const periode = jours.periode(saisie, []);
      return jours.juste ? { nature: 'valider', niveau, periode } : z.NEVER;
    }
    if (saisie.decision !== 'refuser') {
      lecture.refuser('decision', 'rattachement.decision-requise');
      return z.NEVER;
    }
    const motif = lecture.requis('motif', 'rattachement.motif-requis', longueurs.motif);
    return lecture.juste ? { nature: 'refuser', motif } : z.NEVER;
  });

/** The same decision on the ticked rows: what each person asked for, or one reason for all. */
export const abonnementsEnNombreForm = z
  .object({ ids: idsChoisis, decision: texte, motif: texte })
  .transform(({ ids, ...saisie }, contexte): { ids: readonly number[]; decision: DecisionDAbonnement } => {
    const lecture = new LectureDeForme(saisie, contexte);
    if (saisie.decision === 'valider')
      return { ids, decision: { nature: 'valider', niveau: null, periode: TOUJOURS } };
    if (saisie.decision !== 'refuser') {
      lecture.refuser('decision', 'rattachement.decision-requise');
      return z.NEVER;
    }
    const motif = lecture.requis('motif', 'rattachement.motif-requis', longueurs.motif);
    return lecture.juste ? { ids, decision: { nature: 'refuser', motif } } : z.NEVER;
  });
