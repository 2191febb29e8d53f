import { z } from 'zod';
import { apiRoute, type ApiRoute } from '../../../../../platform/api/ApiRoute.ts';
import { choix, corps } from '../../../../../platform/api/wire/champs.ts';
import type { ParcourirMemoires } from '../../../application/ParcourirMemoires.ts';
import { CRITERES_RECUS, lireCriteres, listeDe, LISTE_RENDUE } from '../wire/listeDeMemoires.ts';

export const rechercherMemoires = (parcourir: ParcourirMemoires): ApiRoute =>
  apiRoute({
    chemin: '/cpro/memoires/v1/rechercher',
    resume: 'Les mémoires que la structure dépose',
    precisions:
      'La page suivante est celle de curseurSuivant, rendu en curseur avec les mêmes critères ; null à la dernière.',
    corps: corps({ vue: choix(['a-traiter', 'en-cours', 'payes', 'tous']), ...CRITERES_RECUS }),
    reponse: z.object(LISTE_RENDUE),
    exemple: { vue: 'en-cours', tri: 'depot', sens: 'desc', parPage: 50 },
    handle: async ({ appel: { acteur }, corps: { vue = 'tous', ...recus } }) =>
      listeDe(await parcourir.execute({ acteur, vue, ...lireCriteres(recus) })),
  });
