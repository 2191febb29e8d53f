import { Router } from 'express';
import { h } from 'preact';
import { z } from 'zod';
import { endpoint } from '../../../../platform/http/endpoint.ts';
import type { ConsulterEngagement } from '../../application/ConsulterEngagement.ts';
import { structuresLisibles } from '../../application/politique.ts';
import type { RechercherEngagements } from '../../application/RechercherEngagements.ts';
import { chemins } from './chemins.ts';
import { curseurDEngagement } from './curseurDEngagement.ts';
import { EngagementPage } from './EngagementPage.tsx';
import { EngagementsPage } from './EngagementsPage.tsx';
import { presentEngagementDetaille } from './presentEngagement.ts';
import { presentEngagement } from './presentEngagements.ts';
import { lireRecherche, rechercheDemandee, type RechercheDemandee } from './rechercheForm.ts';
import { textesDe } from './textes/textesDe.ts';

const acces = { espaces: ['ENGAGEMENTS'] } as const;

interface Usages {
  readonly rechercher: RechercherEngagements;
  readonly consulter: ConsulterEngagement;
}

/** The espace *Mes engagements*: read only. */
export const engagementsWebRouter = ({ rechercher, consulter }: Usages): Router => {
  const router = Router();

  router.get(
    '/',
    endpoint({
      acces,
      input: rechercheDemandee,
      handle: async ({ acteur, input, langue, web }) => {
        const { recherche, erreurs } = lireRecherche(input, textesDe(langue));
        const lue =
          erreurs.length > 0
            ? { engagements: [], suivant: null }
            : await rechercher.page(acteur, recherche, curseurDEngagement.lire(input.curseur));
        const page = h(EngagementsPage, {
          demandee: input,
          structures: structuresLisibles(acteur).map(({ structureId, designation }) => ({
            valeur: String(structureId),
            libelle: designation,
          })),
          erreurs,
          engagements: lue.engagements.map((engagement) => presentEngagement(engagement, langue)),
          filtree: adresse(input) !== chemins.racine,
          debut: input.curseur === '' ? undefined : adresse(input),
          suite: lue.suivant === null ? undefined : adresse(input, curseurDEngagement.ecrire(lue.suivant)),
        });
        web.page(page, erreurs.length > 0 ? 422 : 200);
      },
    }),
  );

  router.get(
    '/:numero',
    endpoint({
      acces,
      input: z.object({ numero: z.string().regex(/^\d{10}$/) }),
      handle: async ({ acteur, input: { numero }, langue, web }) => {
        const consulte = await consulter.execute(acteur, numero);
        web.page(h(EngagementPage, presentEngagementDetaille(consulte, acteur, langue)));
      },
    }),
  );

  return router;
};

/** The list with its criteria, from its start or from a cursor. */
const adresse = ({ curseur: _curseur, ...criteres }: RechercheDemandee, curseur = ''): string => {
  const remplis = Object.entries({ ...criteres, curseur }).flatMap(([nom, valeur]): [string, string][] =>
    valeur === undefined || valeur === '' ? [] : [[nom, String(valeur)]],
  );
  return remplis.length === 0
    ? chemins.racine
    : `${chemins.racine}?${new URLSearchParams(remplis).toString()}`;
};
