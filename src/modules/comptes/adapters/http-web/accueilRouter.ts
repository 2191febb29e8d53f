import { Router } from 'express';
import { h } from 'preact';
import { z } from 'zod';
import { endpoint } from '../../../../platform/http/endpoint.ts';
import type { ChoisirLangue } from '../../application/ChoisirLangue.ts';
import type { CodeFournisseur } from '../../domain/identite/CodeFournisseur.ts';
import { AccueilPage } from './AccueilPage.tsx';
import { cheminDuSite } from './cheminDuSite.ts';
import { poserCookieLangue } from './poserCookieLangue.ts';

const LangueChoisie = z.object({ vers: z.enum(['fr', 'en']), retour: z.string().optional() });

/** The home page before sign-in, and the switch of language that every page shows. */
export const accueilRouter = (
  choisirLangue: ChoisirLangue,
  urlPublique: string,
  fournisseurs: readonly CodeFournisseur[],
): Router => {
  const router = Router();

  router.get(
    '/',
    endpoint({
      acces: 'public',
      input: z.object({}),
      handle: ({ acteur, web }) => {
        if (acteur) web.redirect('/accueil');
        else web.page(h(AccueilPage, { fournisseurs }));
      },
    }),
  );

  router.get(
    '/langue',
    endpoint({
      acces: 'public',
      input: LangueChoisie,
      handle: async ({ acteur, input: { vers, retour }, web, res }) => {
        if (acteur) await choisirLangue.execute({ acteur, langue: vers });
        poserCookieLangue(res, vers, urlPublique);
        web.redirect(cheminDuSite(retour, '/'));
      },
    }),
  );

  return router;
};
