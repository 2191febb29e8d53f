import { Router } from 'express';
import { h } from 'preact';
import { endpoint } from '../../../../../platform/http/endpoint.ts';
import type { ModifierStructure } from '../../../application/ModifierStructure.ts';
import { estRemplaceePour } from '../../../application/politique.ts';
import { StructureModifieeEntretemps } from '../../../domain/erreurs.ts';
import { chemins } from '../chemins.ts';
import { modificationForm } from '../formes/ficheForm.ts';
import { textesSaisis } from '../saisieDe.ts';
import { textesDe } from '../textes/textesDe.ts';
import { ecartsDeFiche } from './ecartsDeFiche.ts';
import { ficheSaisie } from './ficheSaisie.ts';
import { ModifierFichePage } from './ModifierFichePage.tsx';
import type { PagesDeStructure } from './PagesDeStructure.ts';
import { StructureDesignee } from './StructureDesignee.ts';

export interface UsagesFicheGeree {
  readonly modifier: ModifierStructure;
}

export const ficheGereeRouter = (pages: PagesDeStructure, usages: UsagesFicheGeree): Router => {
  const router = Router();

  router.get(
    '/:id',
    endpoint({
      acces: 'gestionnaire',
      input: StructureDesignee,
      handle: async ({ acteur, input: { id }, langue, web }) => {
        if (estRemplaceePour(acteur, id)) return web.redirect(chemins.fiche(id));
        web.page(await pages.complete(acteur, id, langue));
      },
    }),
  );

  router.get(
    '/:id/modifier',
    endpoint({
      acces: 'gestionnaire',
      input: StructureDesignee,
      handle: async ({ acteur, input, web }) => {
        const structure = await pages.structure(acteur, input.id);
        const saisie = ficheSaisie(structure);
        web.page(
          h(ModifierFichePage, {
            structure,
            version: structure.version,
            categories: pages.categories,
            saisie,
            erreurs: [],
          }),
        );
      },
    }),
  );

  router.post(
    '/:id/modifier',
    endpoint({
      acces: 'gestionnaire',
      input: StructureDesignee,
      form: modificationForm,
      handle: async ({ acteur, input, form, langue, web }) => {
        await usages.modifier.execute({ acteur, structureId: input.id, ...form });
        web.redirect(chemins.structure(input.id), { ton: 'succes', titre: textesDe(langue).fiche.modifiee });
      },
      refuse: async ({ acteur, input, saisie: brute, erreurs: fautes, status, cause, langue, web }) => {
        const structure = await pages.structure(acteur, input.id);
        const saisie = textesSaisis(brute);
        const entretemps = cause instanceof StructureModifieeEntretemps;
        const href = entretemps ? chemins.modifier(input.id) : undefined;
        const ecarts = entretemps ? ecartsDeFiche(structure, saisie, pages.categories, langue) : [];
        const erreurs = fautes.map((faute) => (href === undefined ? faute : { ...faute, href }));
        const version = entretemps ? structure.version : Number(saisie.version) || structure.version;
        web.page(
          h(ModifierFichePage, { structure, version, categories: pages.categories, saisie, erreurs, ecarts }),
          status,
        );
      },
    }),
  );

  return router;
};
