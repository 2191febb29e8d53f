import { Router } from 'express';
import { h } from 'preact';
import { endpoint } from '../../../../../platform/http/endpoint.ts';
import type { AjouterCompteBancaire } from '../../../application/AjouterCompteBancaire.ts';
import type { CloreCompteBancaire } from '../../../application/CloreCompteBancaire.ts';
import { chemins } from '../chemins.ts';
import { compteForm } from '../formes/compteForm.ts';
import { textesSaisis } from '../saisieDe.ts';
import { textesDe } from '../textes/textesDe.ts';
import { AjouterComptePage } from './AjouterComptePage.tsx';
import type { PagesDeStructure } from './PagesDeStructure.ts';
import { idDesigne, StructureDesignee } from './StructureDesignee.ts';

export interface UsagesComptes {
  readonly ajouterCompte: AjouterCompteBancaire;
  readonly cloreCompte: CloreCompteBancaire;
}

export const comptesRouter = (pages: PagesDeStructure, usages: UsagesComptes): Router => {
  const router = Router();

  router.get(
    '/:id/comptes-bancaires/ajouter',
    endpoint({
      acces: 'gestionnaire',
      input: StructureDesignee,
      handle: async ({ acteur, input, web }) => {
        const structure = await pages.structure(acteur, input.id);
        web.page(h(AjouterComptePage, { structure, saisie: {}, erreurs: [] }));
      },
    }),
  );

  router.post(
    '/:id/comptes-bancaires/ajouter',
    endpoint({
      acces: 'gestionnaire',
      input: StructureDesignee,
      form: compteForm,
      handle: async ({ acteur, input, form, langue, web }) => {
        await usages.ajouterCompte.execute({ acteur, structureId: input.id, ...form });
        web.redirect(chemins.structure(input.id), { ton: 'succes', titre: textesDe(langue).comptes.ajoute });
      },
      refuse: async ({ acteur, input, saisie, erreurs, status, web }) => {
        const structure = await pages.structure(acteur, input.id);
        web.page(h(AjouterComptePage, { structure, saisie: textesSaisis(saisie), erreurs }), status);
      },
    }),
  );

  router.post(
    '/:id/comptes-bancaires/:compteId/clore',
    endpoint({
      acces: 'gestionnaire',
      input: StructureDesignee.extend({ compteId: idDesigne }),
      handle: async ({ acteur, input, langue, web }) => {
        await usages.cloreCompte.execute({ acteur, structureId: input.id, compteId: input.compteId });
        const { clos: titre, closTexte: texte } = textesDe(langue).comptes;
        web.redirect(chemins.structure(input.id), { ton: 'succes', titre, texte });
      },
      refuse: async ({ acteur, input, erreurs, status, langue, web }) =>
        web.page(await pages.complete(acteur, input.id, langue, erreurs), status),
    }),
  );

  return router;
};
