import { Router } from 'express';
import { h } from 'preact';
import { endpoint, type Endpoint } from '../../../../../platform/http/endpoint.ts';
import type { ConsulterStructure } from '../../../application/ConsulterStructure.ts';
import type { ChangerStatutDeStructure } from '../../../application/roles/ChangerStatutDeStructure.ts';
import type { StatutStructure } from '../../../domain/structure/DonneesStructure.ts';
import { chemins } from '../chemins.ts';
import { StructureDesignee } from '../gestionnaire/StructureDesignee.ts';
import { textesSaisis } from '../saisieDe.ts';
import { motifForm } from './motifForm.ts';
import { StatutPage } from './StatutPage.tsx';
import { textesDesRoles } from './textes/textesDesRoles.ts';

export interface UsagesDeStatut {
  readonly consulter: ConsulterStructure;
  readonly changer: ChangerStatutDeStructure;
}

/** Under `/gestionnaire/structures`: to deactivate a structure and to reactivate it. */
export const statutRouter = ({ consulter, changer }: UsagesDeStatut): Router => {
  const router = Router();

  router.get(
    '/:id/statut',
    endpoint({
      acces: 'gestionnaire',
      input: StructureDesignee,
      handle: async ({ acteur, input, web }) => {
        const structure = await consulter.pourGestionnaire(acteur, input.id);
        web.page(h(StatutPage, { structure, active: structure.statut === 'ACTIVE', motif: '', erreurs: [] }));
      },
    }),
  );

  const vers = (statut: StatutStructure): Endpoint =>
    endpoint({
      acces: 'gestionnaire',
      input: StructureDesignee,
      form: motifForm,
      handle: async ({ acteur, input, form, langue, web }) => {
        await changer.execute({ acteur, structureId: input.id, statut, ...form });
        const { statut: textes } = textesDesRoles(langue);
        const titre = statut === 'ACTIVE' ? textes.reactivee : textes.desactivee;
        web.redirect(chemins.structure(input.id), { ton: 'succes', titre });
      },
      refuse: async ({ acteur, input, saisie, erreurs, status, web }) => {
        const structure = await consulter.pourGestionnaire(acteur, input.id);
        const { motif = '' } = textesSaisis(saisie);
        web.page(h(StatutPage, { structure, active: structure.statut === 'ACTIVE', motif, erreurs }), status);
      },
    });
  router.post('/:id/desactiver', vers('INACTIVE'));
  router.post('/:id/reactiver', vers('ACTIVE'));

  return router;
};
