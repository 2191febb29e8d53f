import { z } from 'zod';
import type { DecisionEnNombre } from '../../../application/DeciderDemandes.ts';
import { LectureDeForme, texte } from '../formes/LectureDeForme.ts';
import { longueurs } from '../formes/longueurs.ts';
import { idsChoisis } from './idsChoisis.ts';

const niveaux = { AUCUN: null, CONSULTATION: 'CONSULTATION', MODIFICATION: 'MODIFICATION' } as const;

/** The decision is the button that was pressed. */
export const decisionEnNombreForm = z
  .object({
    ids: idsChoisis,
    decision: texte,
    niveau: z.enum(['AUCUN', 'CONSULTATION', 'MODIFICATION']).default('AUCUN').catch('AUCUN'),
    motif: texte,
  })
  .transform(({ ids, ...saisie }, contexte): { ids: readonly number[]; decision: DecisionEnNombre } => {
    const lecture = new LectureDeForme(saisie, contexte);
    if (saisie.decision === 'valider')
      return { ids, decision: { nature: 'valider', niveau: niveaux[saisie.niveau] } };
    if (saisie.decision !== 'refuser') {
      lecture.refuser('decision', 'rattachement.decision-requise');
      return z.NEVER;
    }
    const motif = lecture.requis('motif', 'rattachement.motif-requis', longueurs.motif);
    return lecture.juste ? { ids, decision: { nature: 'refuser', motif } } : z.NEVER;
  });
