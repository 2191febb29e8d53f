import { Router, type RequestHandler } from 'express';
import { h } from 'preact';
import { z } from 'zod';
import { endpoint } from '../../../../platform/http/endpoint.ts';
import { Web } from '../../../../platform/http/Web.ts';
import type { SeConnecter } from '../../application/SeConnecter.ts';
import type { CodeFournisseur } from '../../domain/identite/CodeFournisseur.ts';
import { cheminDuSite } from './cheminDuSite.ts';
import { connexionForm } from './connexionForm.ts';
import { ConnexionPage } from './ConnexionPage.tsx';
import { entrer } from './entrer.ts';
import { limitesComptes } from './limitesComptes.ts';
import { fermerLaSession } from './identite/fermerLaSession.ts';
import { textesComptes } from './textesComptes.ts';
import { texteSaisi } from './texteSaisi.ts';

const MON_ACCUEIL = '/accueil';
const Retour = z.object({ retour: z.string().optional() });

export const connexionRouter = (
  seConnecter: SeConnecter,
  fournisseurs: readonly CodeFournisseur[],
): Router => {
  const router = Router();

  router.use('/connexion', versLaPageSiDejaConnecte);

  router.get(
    '/connexion',
    endpoint({
      acces: 'public',
      input: Retour,
      handle: ({ input, web }) =>
        web.page(
          h(ConnexionPage, { courriel: '', retour: retourDe(input.retour), erreurs: [], fournisseurs }),
        ),
    }),
  );

  router.post(
    '/connexion',
    endpoint({
      acces: 'public',
      input: z.object({}),
      form: connexionForm,
      limites: limitesComptes.connexion,
      handle: async ({ form, web, req }) => {
        const preuve = await seConnecter.execute(form);
        await entrer({ req, web }, preuve, cheminDuSite(form.retour, MON_ACCUEIL));
      },
      refuse: ({ saisie, erreurs, status, web }) => {
        const retour = retourDe(texteSaisi(saisie, 'retour'));
        const courriel = texteSaisi(saisie, 'courriel');
        web.page(h(ConnexionPage, { courriel, retour, erreurs, fournisseurs }), status);
      },
    }),
  );

  router.post(
    '/deconnexion',
    endpoint({
      acces: 'public',
      input: z.object({}),
      handle: async ({ langue, web, req }) => {
        const suite = await fermerLaSession(req);
        if (suite !== undefined) {
          web.redirect(suite);
          return;
        }
        web.redirect('/', { ton: 'succes', titre: textesComptes(langue).connexion.deconnecte });
      },
    }),
  );

  return router;
};

const retourDe = (demande: string | undefined): string | null => cheminDuSite(demande, '') || null;

/** A sign-in form left open in another tab, or sent twice: the person is in already. */
const versLaPageSiDejaConnecte: RequestHandler = (req, res, next) => {
  if (!res.locals.acteur) {
    next();
    return;
  }
  const { dejaConnecte } = textesComptes(res.locals.langue).connexion;
  const { retour } = { ...req.query, ...(req.body as object | undefined) } as { retour?: unknown };
  new Web(req, res).redirect(cheminDuSite(retour, MON_ACCUEIL), { ton: 'info', ...dejaConnecte });
};
