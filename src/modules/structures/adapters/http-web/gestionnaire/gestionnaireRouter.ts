import { Router } from 'express';
import { h } from 'preact';
import { z } from 'zod';
import { endpoint } from '../../../../../platform/http/endpoint.ts';
import type { ListerDemandes } from '../../../application/ListerDemandes.ts';
import type { ListerMesStructures } from '../../../application/ListerMesStructures.ts';
import { comptesRouter, type UsagesComptes } from './comptesRouter.ts';
import { demandesRouter, type UsagesDeDemande } from './demandesRouter.ts';
import { espacesRouter, type UsagesEspaces } from './espacesRouter.ts';
import { ficheGereeRouter, type UsagesFicheGeree } from './ficheGereeRouter.ts';
import { GestionnairePage } from './GestionnairePage.tsx';
import type { PagesDeStructure } from './PagesDeStructure.ts';
import { presentMaStructure } from './presentMaStructure.ts';
import { servicesRouter, type UsagesServices } from './servicesRouter.ts';
import { utilisateursRouter, type UsagesDUtilisateurs } from './utilisateursRouter.ts';

export interface UsagesDuGestionnaire {
  readonly listerDemandes: ListerDemandes;
  readonly listerStructures: ListerMesStructures;
  readonly demandes: UsagesDeDemande;
  readonly pages: PagesDeStructure;
  readonly fiche: UsagesFicheGeree;
  readonly comptes: UsagesComptes;
  readonly services: UsagesServices;
  readonly espaces: UsagesEspaces;
  readonly utilisateurs: UsagesDUtilisateurs;
}

/** The espace *Activités du gestionnaire*. */
export const gestionnaireRouter = (usages: UsagesDuGestionnaire): Router => {
  const router = Router();

  router.get(
    '/',
    endpoint({
      acces: 'gestionnaire',
      input: z.object({}),
      handle: async ({ acteur, langue, web }) => {
        const [demandes, structures] = await Promise.all([
          usages.listerDemandes.compter(acteur),
          usages.listerStructures.execute(acteur, 'gerees'),
        ]);
        const presentees = structures.map((structure) => presentMaStructure(structure, langue));
        web.page(h(GestionnairePage, { demandes, structures: presentees }));
      },
    }),
  );

  router.use('/demandes', demandesRouter(usages.demandes));
  router.use(
    '/structures',
    ficheGereeRouter(usages.pages, usages.fiche),
    comptesRouter(usages.pages, usages.comptes),
    servicesRouter(usages.pages, usages.services),
    espacesRouter(usages.pages, usages.espaces),
    utilisateursRouter(usages.utilisateurs),
  );

  return router;
};
