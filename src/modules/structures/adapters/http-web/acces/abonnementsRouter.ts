import { Router } from 'express';
import { h } from 'preact';
import { z } from 'zod';
import { endpoint } from '../../../../../platform/http/endpoint.ts';
import type { ConsulterAbonnement } from '../../../application/abonnements/ConsulterAbonnement.ts';
import type { DeciderAbonnement } from '../../../application/abonnements/DeciderAbonnement.ts';
import type { DeciderAbonnements } from '../../../application/abonnements/DeciderAbonnements.ts';
import type { ListerDemandesDAbonnement } from '../../../application/abonnements/ListerDemandesDAbonnement.ts';
import { routesDeListeADecider } from '../gestionnaire/routesDeListeADecider.ts';
import { textesSaisis } from '../saisieDe.ts';
import { textesDe } from '../textes/textesDe.ts';
import { AbonnementPage } from './AbonnementPage.tsx';
import { AbonnementsPage } from './AbonnementsPage.tsx';
import { cheminsDAcces } from './cheminsDAcces.ts';
import { abonnementsEnNombreForm, decisionDAbonnementForm } from './decisionDAbonnementForm.ts';
import { presentAbonnement, presentAbonnementConsulte } from './presentAbonnement.ts';
import { textesDesAcces } from './textesDesAcces.ts';

export interface UsagesDesAbonnements {
  readonly lister: ListerDemandesDAbonnement;
  readonly consulter: ConsulterAbonnement;
  readonly decider: DeciderAbonnement;
  readonly deciderEnNombre: DeciderAbonnements;
}

const DemandeDesignee = z.object({ demandeId: z.coerce.number().int().positive() });

/** *Activités du gestionnaire* > *Demandes d’abonnement*. */
export const abonnementsRouter = (usages: UsagesDesAbonnements): Router => {
  const { lister, consulter, decider, deciderEnNombre } = usages;
  const router = Router();

  routesDeListeADecider(router, {
    chemin: cheminsDAcces.abonnements,
    lister: (acteur, apres) => lister.execute(acteur, apres),
    page: ({ demandes, ...liste }, langue) =>
      h(AbonnementsPage, {
        ...liste,
        demandes: demandes.map((demande) => presentAbonnement(demande, langue)),
      }),
    form: abonnementsEnNombreForm,
    decider: (acteur, demandeIds, decision) => deciderEnNombre.execute({ acteur, demandeIds, decision }),
  });

  router.get(
    '/:demandeId',
    endpoint({
      acces: 'gestionnaire',
      input: DemandeDesignee,
      handle: async ({ acteur, input: { demandeId }, langue, web }) => {
        const demande = presentAbonnementConsulte(await consulter.execute(acteur, demandeId), langue);
        web.page(h(AbonnementPage, { demande, saisie: {}, erreurs: [] }));
      },
    }),
  );

  router.post(
    '/:demandeId',
    endpoint({
      acces: 'gestionnaire',
      input: DemandeDesignee,
      form: decisionDAbonnementForm,
      handle: async ({ acteur, input: { demandeId }, form: decision, langue, web }) => {
        await decider.execute({ acteur, demandeId, decision });
        const { abonnements } = textesDesAcces(langue);
        const titre = decision.nature === 'valider' ? abonnements.validee : abonnements.refusee;
        web.redirect(cheminsDAcces.abonnements, {
          ton: 'succes',
          titre,
          texte: textesDe(langue).demandes.prevenu,
        });
      },
      refuse: async ({ acteur, input: { demandeId }, saisie, erreurs, status, langue, web }) => {
        const demande = presentAbonnementConsulte(await consulter.execute(acteur, demandeId), langue);
        web.page(h(AbonnementPage, { demande, saisie: textesSaisis(saisie), erreurs }), status);
      },
    }),
  );

  return router;
};
