import { Router } from 'express';
import { h } from 'preact';
import { z } from 'zod';
import { endpoint } from '../../../../../../../platform/http/endpoint.ts';
import type { ListerMemoires } from '../../../../../application/ListerMemoires.ts';
import type { SyntheseMemoires } from '../../../../../application/SyntheseMemoires.ts';
import { choixDeStructure } from '../choixDeStructure.ts';
import { adresseDemandee, listeDemandee, PAR_PAGE } from '../listeDemandee.ts';
import { presentListe } from '../presentListe.ts';
import { presentSynthese, VUES } from './presentSynthese.ts';
import { SynthesePage } from './SynthesePage.tsx';

const adresse = z.object({ ...listeDemandee, vue: z.enum(VUES).catch('a-traiter') });

interface Outils {
  readonly lister: ListerMemoires;
  readonly synthese: SyntheseMemoires;
}

export const syntheseRouter = ({ lister, synthese }: Outils): Router => {
  const router = Router();
  router.get(
    '/',
    endpoint({
      acces: { espaces: ['MEMOIRES'] },
      input: adresse,
      handle: async ({ acteur, input, langue, web, req }) => {
        const { vue, structure: structureId, tri, sens, curseur, page } = input;
        const filtres = structureId === undefined ? {} : { structureId };
        const liste = await lister.execute({ acteur, vue, filtres, tri, sens, curseur, limite: PAR_PAGE });
        const chiffres = await synthese.execute({ acteur, structureId });
        const presentee = presentListe({
          liste,
          adresse: adresseDemandee(req.originalUrl),
          page,
          parPage: PAR_PAGE,
          tri,
          sens,
          langue,
        });
        const faits = { acteur, vue, synthese: chiffres, liste: presentee, structureId, langue };
        web.page(h(SynthesePage, presentSynthese(faits)), 200, choixDeStructure(acteur, structureId));
      },
    }),
  );
  return router;
};
