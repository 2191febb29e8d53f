import { z } from 'zod';
import { apiRoute, type ApiRoute } from '../../../../../platform/api/ApiRoute.ts';
import { choix, corps } from '../../../../../platform/api/wire/champs.ts';
import type { ParcourirMemoires } from '../../../application/ParcourirMemoires.ts';
import { CRITERES_RECUS, lireCriteres, listeDe, LISTE_RENDUE } from '../wire/listeDeMemoires.ts';

export const rechercherMemoiresRecus = (parcourir: ParcourirMemoires): ApiRoute =>
  apiRoute({
    chemin: '/cpro/memoires/v1/rechercher/recus',
    resume: 'Les mémoires qu’une juridiction reçoit',
    precisions: 'Dans un de ses espaces : MEMOIRES_RECUS par défaut, TAXATION ou PAIEMENT.',
    corps: corps({
      espace: choix(['MEMOIRES_RECUS', 'TAXATION', 'PAIEMENT']),
      vue: choix(['a-traiter', 'en-cours', 'payes', 'tous']),
      ...CRITERES_RECUS,
    }),
    reponse: z.object(LISTE_RENDUE),
    exemple: { espace: 'MEMOIRES_RECUS', vue: 'a-traiter', tri: 'depot', sens: 'asc' },
    handle: async ({
      appel: { acteur },
      corps: { espace = 'MEMOIRES_RECUS', vue = 'a-traiter', ...recus },
    }) => listeDe(await parcourir.execute({ acteur, espace, vue, ...lireCriteres(recus) })),
  });
