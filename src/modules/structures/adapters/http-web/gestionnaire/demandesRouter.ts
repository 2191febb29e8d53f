import { Router } from 'express';
import { h } from 'preact';
import { z } from 'zod';
import type { NiveauEspace } from '../../../../../kernel/domain/Espace.ts';
import { endpoint } from '../../../../../platform/http/endpoint.ts';
import type { ConsulterUtilisateur } from '../../../application/acces/ConsulterUtilisateur.ts';
import type { DeciderDemandes } from '../../../application/DeciderDemandes.ts';
import type { DeciderRattachement } from '../../../application/DeciderRattachement.ts';
import type { ListerDemandes } from '../../../application/ListerDemandes.ts';
import { accesTape } from '../acces/accesForm.ts';
import type { AccesSaisi } from '../acces/champsDAcces.ts';
import { decisionEnNombreForm } from '../acces/decisionEnNombreForm.ts';
import { chemins } from '../chemins.ts';
import { decisionForm } from '../formes/decisionForm.ts';
import { textesSaisis } from '../saisieDe.ts';
import { textesDe } from '../textes/textesDe.ts';
import { DemandePage } from './DemandePage.tsx';
import { DemandesPage } from './DemandesPage.tsx';
import { presentDemande } from './presentDemande.ts';
import {
  presentRattachementConsulte,
  type RattachementPresenteAuGestionnaire,
} from './presentRattachementConsulte.ts';
import { routesDeListeADecider } from './routesDeListeADecider.ts';

export interface UsagesDeDemande {
  readonly lister: ListerDemandes;
  readonly consulter: ConsulterUtilisateur;
  readonly decider: DeciderRattachement;
  readonly deciderEnNombre: DeciderDemandes;
}

const DemandeDesignee = z.object({ rattachementId: z.coerce.number().int().positive() });

export const demandesRouter = ({ lister, consulter, decider, deciderEnNombre }: UsagesDeDemande): Router => {
  const router = Router();

  routesDeListeADecider(router, {
    chemin: chemins.demandes,
    lister: (acteur, apres) => lister.execute(acteur, apres),
    page: ({ demandes, ...liste }, langue) =>
      h(DemandesPage, { ...liste, demandes: demandes.map((demande) => presentDemande(demande, langue)) }),
    form: decisionEnNombreForm,
    decider: (acteur, rattachementIds, decision) =>
      deciderEnNombre.execute({ acteur, rattachementIds, decision }),
  });

  router.get(
    '/:rattachementId',
    endpoint({
      acces: 'gestionnaire',
      input: DemandeDesignee,
      handle: async ({ acteur, input: { rattachementId }, langue, web }) => {
        const consulte = await consulter.execute(acteur, rattachementId);
        const demande = presentRattachementConsulte(consulte, langue);
        const acces = accesPropose(demande);
        const services = consulte.servicesOfferts;
        web.page(h(DemandePage, { demande, services, saisie: {}, acces, erreurs: [] }));
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
        const consulte = await consulter.execute(acteur, rattachementId);
        const demande = presentRattachementConsulte(consulte, langue);
        const tape = saisie.droits === undefined ? undefined : accesTape(saisie);
        const acces = tape ?? accesPropose(demande);
        const services = consulte.servicesOfferts;
        web.page(h(DemandePage, { demande, services, saisie: textesSaisis(saisie), acces, erreurs }), status);
      },
    }),
  );

  return router;
};

/** Somebody who joins usually comes to work: every espace of the structure is offered, to modify. */
const accesPropose = ({ espacesOuverts }: RattachementPresenteAuGestionnaire): AccesSaisi => ({
  droits: Object.fromEntries(espacesOuverts.map((code): [string, NiveauEspace] => [code, 'MODIFICATION'])),
  dates: {},
  services: {},
  du: '',
  au: '',
});
