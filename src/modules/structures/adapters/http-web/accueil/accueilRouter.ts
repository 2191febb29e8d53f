import { Router } from 'express';
import { h } from 'preact';
import { z } from 'zod';
import { endpoint } from '../../../../../platform/http/endpoint.ts';
import type { BlocAccueil } from '../../../../../platform/web/BlocAccueil.ts';
import { AccueilPage } from './AccueilPage.tsx';

/** The connected home: what each module has to show to this person. */
export const accueilRouter = (blocs: readonly BlocAccueil[]): Router => {
  const ordonnes = [...blocs].sort((a, b) => a.ordre - b.ordre);
  const router = Router();

  router.get(
    '/',
    endpoint({
      acces: 'connecte',
      input: z.object({}),
      handle: async ({ acteur, langue, web }) => {
        const visibles = ordonnes.filter((bloc) => bloc.visible(acteur));
        const rendus = await Promise.all(visibles.map((bloc) => bloc.rendre(acteur, langue)));
        web.page(h(AccueilPage, { prenom: acteur.prenom, blocs: rendus.filter((rendu) => rendu !== null) }));
      },
    }),
  );

  return router;
};
