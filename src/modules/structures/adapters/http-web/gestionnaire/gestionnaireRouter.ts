import { Router } from 'express';
import { h } from 'preact';
import { z } from 'zod';
import { endpoint } from '../../../../../platform/http/endpoint.ts';
import type { ListerDemandesDAbonnement } from '../../../application/abonnements/ListerDemandesDAbonnement.ts';
import type { ListerDemandes } from '../../../application/ListerDemandes.ts';
import type { ListerMesStructures } from '../../../application/ListerMesStructures.ts';
import { comptesRouter, type UsagesComptes } from './comptesRouter.ts';
import { espacesRouter, type UsagesEspaces } from './espacesRouter.ts';
import { ficheGereeRouter, type UsagesFicheGeree } from './ficheGereeRouter.ts';
import { GestionnairePage } from './GestionnairePage.tsx';
import type { PagesDeStructure } from './PagesDeStructure.ts';
import { presentMaStructure } from './presentMaStructure.ts';
import { servicesRouter, type UsagesServices } from './servicesRouter.ts';

export interface UsagesDuGestionnaire {
  readonly listerDemandes: ListerDemandes;
  readonly listerStructures: ListerMesStructures;
  readonly listerAbonnements: ListerDemandesDAbonnement;
  readonly pages: PagesDeStructure;
  readonly fiche: UsagesFicheGeree;
  readonly comptes: UsagesComptes;
  readonly services: UsagesServices;
  readonly espaces: UsagesEspaces;
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
        const [demandes, abonnements, structures] = await Promise.all([
          usages.listerDemandes.compter(acteur),
          usages.listerAbonnements.compter(acteur),
          usages.listerStructures.execute(acteur, 'gerees'),
        ]);
        const presentees = structures.map((structure) => presentMaStructure(structure, langue));
        web.page(h(GestionnairePage, { demandes, abonnements, structures: presentees }));
      },
    }),
  );

  router.use(
    '/structures',
    ficheGereeRouter(usages.pages, usages.fiche),
    comptesRouter(usages.pages, usages.comptes),
    servicesRouter(usages.pages, usages.services),
    espacesRouter(usages.pages, usages.espaces),
  );

  return router;
};
