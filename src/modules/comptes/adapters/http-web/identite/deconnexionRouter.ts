import { Router } from 'express';
import { h } from 'preact';
import { z } from 'zod';
import { endpoint } from '../../../../../platform/http/endpoint.ts';
import { FournisseurIndisponible } from '../../../domain/identite/erreurs.ts';
import { nomDuFournisseur } from '../../identite/nomDuFournisseur.ts';
import { adressesDIdentite, fournisseurDe, SEGMENTS } from './adressesDIdentite.ts';
import { FinDeSessionPage } from './FinDeSessionPage.tsx';
import type { FournisseursOfferts } from './FournisseursOfferts.ts';
import './sessionDIdentite.ts';
import { textesIdentite } from './textesIdentite.ts';

/**
 * The session has ended here; it ends at the provider as well. A page stands between, because a browser lets the form of
 * sign-out lead to no other site.
 */
export const deconnexionRouter = (fournisseurs: FournisseursOfferts): Router => {
  const router = Router();

  router.get(
    adressesDIdentite.deconnexion,
    endpoint({
      acces: 'public',
      input: z.object({}),
      handle: async ({ req, res, web, langue }) => {
        const { finDIdentite: fin } = req.session;
        const fournisseur = fin && fournisseurs.find(fin.fournisseur);
        if (!fin?.idToken || !fournisseur) {
          web.redirect('/');
          return;
        }
        req.session.finDIdentite = { ...fin, idToken: null };
        try {
          const adresse = await fournisseur.adresseDeDeconnexion(fin.idToken, fin.state);
          res.set('Refresh', `0; url=${adresse}`);
          web.page(h(FinDeSessionPage, { fournisseur: fin.fournisseur, adresse }));
        } catch (error) {
          if (!(error instanceof FournisseurIndisponible)) throw error;
          const { inachevee } = textesIdentite(langue).deconnexion;
          web.redirect('/', { ton: 'info', ...inachevee(nomDuFournisseur[fin.fournisseur]) });
        }
      },
    }),
  );

  router.get(
    '/identite/:fournisseur/fin',
    endpoint({
      acces: 'public',
      input: z.object({ fournisseur: z.enum(SEGMENTS), state: z.string().optional() }),
      handle: ({ req, web, langue, input: { fournisseur, state } }) => {
        const { finDIdentite: fin } = req.session;
        if (fin?.state !== state || fin?.fournisseur !== fournisseurDe[fournisseur]) {
          web.redirect('/');
          return;
        }
        delete req.session.finDIdentite;
        web.redirect('/', { ton: 'succes', titre: textesIdentite(langue).deconnexion.effectuee });
      },
    }),
  );

  return router;
};
