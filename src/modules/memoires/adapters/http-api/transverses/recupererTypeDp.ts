import { z } from 'zod';
import { apiRoute, type ApiRoute } from '../../../../../platform/api/ApiRoute.ts';
import { corps } from '../../../../../platform/api/wire/champs.ts';
import { TYPE_MEMOIRE } from '../wire/memoireDeJustice.ts';

export const recupererTypeDp = (): ApiRoute =>
  apiRoute({
    chemin: '/cpro/transverses/v1/recuperer/typedp',
    resume: 'Les types de demandes de paiement traités ici',
    resumeEn: 'The kinds of requests for payment that are handled here',
    libelle: 'GCU_MSG_01_000',
    corps: corps({}),
    reponse: z.object({
      listeTypeDemandePaiement: z.array(z.object({ typeDemandePaiement: z.string() })),
    }),
    exemple: {},
    handle: () => ({ listeTypeDemandePaiement: [{ typeDemandePaiement: TYPE_MEMOIRE }] }),
  });
