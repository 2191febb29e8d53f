import { Router } from 'express';
import { h } from 'preact';
import { endpoint } from '../../../../../platform/http/endpoint.ts';
import type { AjouterService } from '../../../application/AjouterService.ts';
import type { FermerService } from '../../../application/FermerService.ts';
import { chemins } from '../chemins.ts';
import { serviceForm } from '../formes/serviceForm.ts';
import { textesSaisis } from '../saisieDe.ts';
import { textesDe } from '../textes/textesDe.ts';
import { AjouterServicePage } from './AjouterServicePage.tsx';
import type { PagesDeStructure } from './PagesDeStructure.ts';
import { idDesigne, StructureDesignee } from './StructureDesignee.ts';

export interface UsagesServices {
  readonly ajouterService: AjouterService;
  readonly fermerService: FermerService;
}

export const servicesRouter = (pages: PagesDeStructure, usages: UsagesServices): Router => {
  const router = Router();

  router.get(
    '/:id/services/ajouter',
    endpoint({
      acces: 'gestionnaire',
      input: StructureDesignee,
      handle: async ({ acteur, input, web }) => {
        const structure = await pages.structure(acteur, input.id);
        web.page(h(AjouterServicePage, { structure, saisie: {}, erreurs: [] }));
      },
    }),
  );

  router.post(
    '/:id/services/ajouter',
    endpoint({
      acces: 'gestionnaire',
      input: StructureDesignee,
      form: serviceForm,
      handle: async ({ acteur, input, form, langue, web }) => {
        await usages.ajouterService.execute({ acteur, structureId: input.id, ...form });
        web.redirect(chemins.structure(input.id), { ton: 'succes', titre: textesDe(langue).services.ajoute });
      },
      refuse: async ({ acteur, input, saisie, erreurs, status, web }) => {
        const structure = await pages.structure(acteur, input.id);
        web.page(h(AjouterServicePage, { structure, saisie: textesSaisis(saisie), erreurs }), status);
      },
    }),
  );

  router.post(
    '/:id/services/:serviceId/fermer',
    endpoint({
      acces: 'gestionnaire',
      input: StructureDesignee.extend({ serviceId: idDesigne }),
      handle: async ({ acteur, input, langue, web }) => {
        await usages.fermerService.execute({ acteur, structureId: input.id, serviceId: input.serviceId });
        web.redirect(chemins.structure(input.id), {
          ton: 'succes',
          titre: textesDe(langue).services.fermeMessage,
        });
      },
      refuse: async ({ acteur, input, erreurs, status, langue, web }) =>
        web.page(await pages.complete(acteur, input.id, langue, erreurs), status),
    }),
  );

  return router;
};
