import { Router } from 'express';
import { h } from 'preact';
import { z } from 'zod';
import type { Clock } from '../../../../kernel/application/Clock.ts';
import { endpoint } from '../../../../platform/http/endpoint.ts';
import type { ConsulterRaccordements } from '../../application/ConsulterRaccordements.ts';
import { applicationsRouter, type UsagesDApplications } from './applicationsRouter.ts';
import { comptesTechniquesRouter, type UsagesDeComptes } from './comptesTechniquesRouter.ts';
import { modifierApplicationRouter, type UsagesDeModification } from './modifierApplicationRouter.ts';
import { presentApplication } from './presentApplication.ts';
import { presentCompte } from './presentCompte.ts';
import { RaccordementsPage } from './RaccordementsPage.tsx';
import { webhooksDApplicationRouter } from './webhooksDApplicationRouter.ts';
import { webhooksRouter, type UsagesDeWebhooks } from './webhooksRouter.ts';

export interface UsagesDesRaccordements
  extends UsagesDApplications, UsagesDeComptes, UsagesDeModification, UsagesDeWebhooks {
  readonly consulter: ConsulterRaccordements;
  readonly clock: Clock;
}

/** *Activités du gestionnaire* > *Raccordements*. */
export const raccordementsWebRouter = (usages: UsagesDesRaccordements): Router => {
  const router = Router();
  router.get(
    '/',
    endpoint({
      acces: 'gestionnaire',
      input: z.object({}),
      handle: async ({ acteur, langue, web }) => {
        const maintenant = usages.clock.now();
        const structures = (await usages.consulter.lister(acteur)).map((structure) => ({
          ...structure,
          applications: structure.applications.map((une) => presentApplication(une, maintenant, langue)),
          comptes: structure.comptes.map((un) => presentCompte(un, maintenant, langue)),
        }));
        web.page(h(RaccordementsPage, { structures }));
      },
    }),
  );
  router.use('/applications', modifierApplicationRouter(usages));
  router.use('/applications', webhooksDApplicationRouter(usages));
  router.use('/applications', applicationsRouter(usages));
  router.use('/webhooks', webhooksRouter(usages));
  router.use('/comptes', comptesTechniquesRouter(usages));
  return router;
};
