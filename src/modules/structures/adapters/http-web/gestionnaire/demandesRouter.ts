import { Router } from 'express';
import { h } from 'preact';
import { z } from 'zod';
import type { NiveauEspace } from '../../../../../kernel/domain/Espace.ts';
import { endpoint } from '../../../../../platform/http/endpoint.ts';
import type { ConsulterRattachement } from '../../../application/ConsulterRattachement.ts';
import type { DeciderRattachement } from '../../../application/DeciderRattachement.ts';
import type { ListerDemandes } from '../../../application/ListerDemandes.ts';
import type { DroitsEspaces } from '../../../domain/espace/DroitsEspaces.ts';
import { chemins } from '../chemins.ts';
import { decisionForm } from '../formes/decisionForm.ts';
import { textesSaisis } from '../saisieDe.ts';
import { textesDe } from '../textes/textesDe.ts';
import { DemandePage } from './DemandePage.tsx';
import { DemandesPage } from './DemandesPage.tsx';
import { droitsSaisis } from './droitsSaisis.ts';
import { presentDemande } from './presentDemande.ts';
import {
  presentRattachementConsulte,
  type RattachementPresenteAuGestionnaire,
} from './presentRattachementConsulte.ts';

export interface UsagesDeDemande {
  readonly lister: ListerDemandes;
  readonly consulter: ConsulterRattachement;
  readonly decider: DeciderRattachement;
}

const DemandeDesignee = z.object({ rattachementId: z.coerce.number().int().positive() });

export const demandesRouter = ({ lister, consulter, decider }: UsagesDeDemande): Router => {
  const router = Router();

  router.get(
    '/',
    endpoint({
      acces: 'gestionnaire',
      input: z.object({ apres: z.coerce.number().int().positive().optional().catch(undefined) }),
      handle: async ({ acteur, input: { apres }, langue, web }) => {
        const { demandes, suivant } = await lister.execute(acteur, apres ?? null);
        web.page(
          h(DemandesPage, {
            demandes: demandes.map((demande) => presentDemande(demande, langue)),
            suite: suivant === null ? undefined : `${chemins.demandes}?apres=${suivant}`,
          }),
        );
      },
    }),
  );

  router.get(
    '/:rattachementId',
    endpoint({
      acces: 'gestionnaire',
      input: DemandeDesignee,
      handle: async ({ acteur, input: { rattachementId }, langue, web }) => {
        const demande = presentRattachementConsulte(await consulter.execute(acteur, rattachementId), langue);
        web.page(h(DemandePage, { demande, saisie: {}, droits: droitsProposes(demande), erreurs: [] }));
      },
    }),
  );

  router.post(
    '/:rattachementId',
    endpoint({
      acces: 'gestionnaire',
      input: DemandeDesignee,
      form: decisionForm,
      handle: async ({ acteur, input: { rattachementId }, form: decision, langue, web }) => {
        const { demandes } = textesDe(langue);
        await decider.execute({ acteur, rattachementId, decision });
        const titre = decision.nature === 'valider' ? demandes.validee : demandes.refusee;
        web.redirect(chemins.demandes, { ton: 'succes', titre, texte: demandes.prevenu });
      },
      refuse: async ({ acteur, input: { rattachementId }, saisie, erreurs, status, langue, web }) => {
        const demande = presentRattachementConsulte(await consulter.execute(acteur, rattachementId), langue);
        const droits = droitsSaisis(saisie, droitsProposes(demande));
        web.page(h(DemandePage, { demande, saisie: textesSaisis(saisie), droits, erreurs }), status);
      },
    }),
  );

  return router;
};

/** Somebody who joins usually comes to work: every espace of the structure is offered, to modify. */
const droitsProposes = ({ espacesOuverts }: RattachementPresenteAuGestionnaire): DroitsEspaces =>
  Object.fromEntries(espacesOuverts.map((code): [string, NiveauEspace] => [code, 'MODIFICATION']));
