import { Router } from 'express';
import { h } from 'preact';
import { z } from 'zod';
import { codesEspaces } from '../../../../../kernel/domain/Espace.ts';
import { endpoint } from '../../../../../platform/http/endpoint.ts';
import type { ResilierEspace } from '../../../application/ResilierEspace.ts';
import type { SouscrireEspaces } from '../../../application/SouscrireEspaces.ts';
import { chemins } from '../chemins.ts';
import { espacesForm } from '../formes/espacesForm.ts';
import { textesDe } from '../textes/textesDe.ts';
import { AjouterEspacesPage } from './AjouterEspacesPage.tsx';
import type { PagesDeStructure } from './PagesDeStructure.ts';
import { StructureDesignee } from './StructureDesignee.ts';

export interface UsagesEspaces {
  readonly souscrire: SouscrireEspaces;
  readonly resilier: ResilierEspace;
}

export const espacesRouter = (pages: PagesDeStructure, usages: UsagesEspaces): Router => {
  const router = Router();

  router.get(
    '/:id/espaces/ajouter',
    endpoint({
      acces: 'gestionnaire',
      input: StructureDesignee,
      handle: async ({ acteur, input, langue, web }) => {
        const structure = await pages.presentee(acteur, input.id, langue);
        web.page(
          h(AjouterEspacesPage, { structure, espaces: structure.espacesAAjouter, choisis: [], erreurs: [] }),
        );
      },
    }),
  );

  router.post(
    '/:id/espaces/ajouter',
    endpoint({
      acces: 'gestionnaire',
      input: StructureDesignee,
      form: espacesForm,
      handle: async ({ acteur, input, form: { espaces }, langue, web }) => {
        await usages.souscrire.execute({ acteur, structureId: input.id, espaces });
        const { ajoutes: titre, ajoutesTexte: texte } = textesDe(langue).espacesDeStructure;
        web.redirect(chemins.structure(input.id), { ton: 'succes', titre, texte });
      },
      refuse: async ({ acteur, input, saisie, erreurs, status, langue, web }) => {
        const structure = await pages.presentee(acteur, input.id, langue);
        const choisis = [saisie.espaces ?? []].flat().map(String);
        web.page(
          h(AjouterEspacesPage, { structure, espaces: structure.espacesAAjouter, choisis, erreurs }),
          status,
        );
      },
    }),
  );

  router.post(
    '/:id/espaces/:espace/resilier',
    endpoint({
      acces: 'gestionnaire',
      input: StructureDesignee.extend({ espace: z.enum(codesEspaces) }),
      handle: async ({ acteur, input, langue, web }) => {
        await usages.resilier.execute({ acteur, structureId: input.id, espace: input.espace });
        const { resilie: titre, resilieTexte: texte } = textesDe(langue).espacesDeStructure;
        web.redirect(chemins.structure(input.id), { ton: 'succes', titre, texte });
      },
      refuse: async ({ acteur, input, erreurs, status, langue, web }) =>
        web.page(await pages.complete(acteur, input.id, langue, erreurs), status),
    }),
  );

  return router;
};
