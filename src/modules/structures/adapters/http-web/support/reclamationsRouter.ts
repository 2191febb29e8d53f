import { Router } from 'express';
import { h } from 'preact';
import { z } from 'zod';
import type { Acteur } from '../../../../../kernel/application/Acteur.ts';
import type { Langue } from '../../../../../kernel/domain/Langue.ts';
import { endpoint } from '../../../../../platform/http/endpoint.ts';
import { formatJour } from '../../../../../platform/web/formats.ts';
import type { DeciderReclamation } from '../../../application/roles/DeciderReclamation.ts';
import type { ListerReclamations } from '../../../application/roles/ListerReclamations.ts';
import type { ExaminerReclamation } from '../../../application/support/ExaminerReclamation.ts';
import { nomDePersonne } from '../nomDePersonne.ts';
import { presentReclamation } from '../roles/presentReclamation.ts';
import { textesSaisis } from '../saisieDe.ts';
import { textesDe } from '../textes/textesDe.ts';
import { cheminsDuSupport } from './cheminsDuSupport.ts';
import { decisionDuSupportForm } from './decisionDuSupportForm.ts';
import { ReclamationADeciderPage } from './ReclamationADeciderPage.tsx';
import { ReclamationsPage } from './ReclamationsPage.tsx';
import { textesDuSupport } from './textes/textesDuSupport.ts';

export interface UsagesDesReclamations {
  readonly lister: ListerReclamations;
  readonly examiner: ExaminerReclamation;
  readonly decider: DeciderReclamation;
}

const Liste = z.object({ apres: z.coerce.number().int().positive().optional().catch(undefined) });
const Designee = z.object({ id: z.coerce.number().int().positive() });

/** The claims of the role of gestionnaire principal that nobody objected to. */
export const reclamationsRouter = ({ lister, examiner, decider }: UsagesDesReclamations): Router => {
  const router = Router();

  const presentee = async (acteur: Acteur, reclamationId: number, langue: Langue) => {
    const consultee = await examiner.execute({ acteur, reclamationId });
    const { structureId, aDecider } = consultee;
    return { ...presentReclamation(consultee, langue), structureId, aDecider };
  };

  router.get(
    '/',
    endpoint({
      acces: 'support',
      input: Liste,
      handle: async ({ acteur, input: { apres }, langue, web }) => {
        const { reclamations, suivant } = await lister.aDecider(acteur, apres ?? null);
        web.page(
          h(ReclamationsPage, {
            reclamations: reclamations.map(({ id, structure, demandeur, deposeeLe }) => ({
              id,
              structure,
              demandeur: nomDePersonne(demandeur, textesDe(langue)),
              date: formatJour(deposeeLe, langue),
            })),
            suite: suivant === null ? undefined : `${cheminsDuSupport.reclamations}?apres=${suivant}`,
          }),
        );
      },
    }),
  );

  router.get(
    '/:id',
    endpoint({
      acces: 'support',
      input: Designee,
      handle: async ({ acteur, input: { id }, langue, web }) => {
        const reclamation = await presentee(acteur, id, langue);
        web.page(h(ReclamationADeciderPage, { reclamation, saisie: {}, erreurs: [] }));
      },
    }),
  );

  router.post(
    '/:id',
    endpoint({
      acces: 'support',
      input: Designee,
      form: decisionDuSupportForm,
      handle: async ({ acteur, input: { id }, form: { decision, motif }, langue, web }) => {
        await decider.execute({ acteur, reclamationId: id, decision, motif });
        const { decidee, decideeTexte } = textesDuSupport(langue);
        web.redirect(cheminsDuSupport.reclamations, { ton: 'succes', titre: decidee, texte: decideeTexte });
      },
      refuse: async ({ acteur, input: { id }, saisie, erreurs, status, langue, web }) => {
        const reclamation = await presentee(acteur, id, langue);
        web.page(h(ReclamationADeciderPage, { reclamation, saisie: textesSaisis(saisie), erreurs }), status);
      },
    }),
  );

  return router;
};
