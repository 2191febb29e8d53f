import { Router } from 'express';
import { h } from 'preact';
import { z } from 'zod';
import { endpoint } from '../../../../../../../platform/http/endpoint.ts';
import type { ListerMemoires } from '../../../../../application/ListerMemoires.ts';
import type { RechercherJuridictions } from '../../../../../application/RechercherJuridictions.ts';
import { resoudreJuridiction } from '../../saisie/entete/resoudreJuridiction.ts';
import { adresseDemandee, PAR_PAGE } from '../listeDemandee.ts';
import { presentListe } from '../presentListe.ts';
import { textesDe } from '../textes/textesDe.ts';
import { lireRecherche, rechercheDemandee } from './lireRecherche.ts';
import { presentRecherche } from './presentRecherche.ts';
import { RecherchePage } from './RecherchePage.tsx';

const adresse = rechercheDemandee.extend({
  juridictionChoisie: z.coerce.number().int().positive().max(Number.MAX_SAFE_INTEGER).nullable().catch(null),
  action: z.string().max(100).catch(''),
});

interface Outils {
  readonly lister: ListerMemoires;
  readonly rechercherJuridictions: RechercherJuridictions;
}

export const rechercheRouter = ({ lister, rechercherJuridictions }: Outils): Router => {
  const router = Router();
  router.get(
    '/recherche',
    endpoint({
      acces: { espaces: ['MEMOIRES'] },
      input: adresse,
      handle: async ({ acteur, input, langue, web, req }) => {
        const textes = textesDe(langue);
        const { tri, sens, curseur, page } = input;
        const lue = lireRecherche(input, textes);
        const juridiction = await resoudreJuridiction(
          {
            id: input.juridictionChoisie ?? input.juridiction,
            texte: input.juridictionTexte,
            chercher: input.action.startsWith('chercher:'),
          },
          rechercherJuridictions,
        );
        const erreurs =
          juridiction.faute === null
            ? lue.erreurs
            : [
                ...lue.erreurs,
                { champ: 'juridiction', message: textes.recherche.illisibles[juridiction.faute] },
              ];
        const liste =
          erreurs.length > 0
            ? null
            : await lister.execute({
                acteur,
                vue: 'tous',
                filtres:
                  juridiction.id === null ? lue.filtres : { ...lue.filtres, juridictionId: juridiction.id },
                etats: lue.etats,
                tri,
                sens,
                curseur,
                limite: PAR_PAGE,
              });
        const presentee =
          liste &&
          presentListe({
            liste,
            adresse: adresseDemandee(req.originalUrl),
            page,
            parPage: PAR_PAGE,
            tri,
            sens,
            langue,
          });
        const faits = { acteur, demandee: input, juridiction, erreurs, liste: presentee, langue };
        web.page(h(RecherchePage, presentRecherche(faits)), erreurs.length > 0 ? 422 : 200);
      },
    }),
  );
  return router;
};
