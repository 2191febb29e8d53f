import { z } from 'zod';
import { apiRoute, type ApiRoute } from '../../../../../platform/api/ApiRoute.ts';
import { choix, corps } from '../../../../../platform/api/wire/champs.ts';
import type { ParcourirMemoires } from '../../../application/ParcourirMemoires.ts';
import type { SynchroniserMemoires } from '../../../application/SynchroniserMemoires.ts';
import {
  CHANGEMENTS_RENDUS,
  changementsDe,
  DEPUIS_RECU,
  PRECISIONS_DE_SYNCHRONISATION,
} from '../wire/changementsDesMemoires.ts';
import { CRITERES_RECUS, lireCriteres, listeDe, LISTE_RENDUE } from '../wire/listeDeMemoires.ts';

export const rechercherMemoires = (
  parcourir: ParcourirMemoires,
  synchroniser: SynchroniserMemoires,
): ApiRoute =>
  apiRoute({
    chemin: '/cpro/memoires/v1/rechercher',
    resume: 'Les mémoires que la structure dépose',
    resumeEn: 'The statements that the organisation files',
    precisions:
      'La page suivante est celle de curseurSuivant, rendu en curseur avec les mêmes critères ; null à la dernière. ' +
      PRECISIONS_DE_SYNCHRONISATION,
    corps: corps({
      vue: choix(['a-traiter', 'en-cours', 'payes', 'tous']),
      ...CRITERES_RECUS,
      ...DEPUIS_RECU,
    }),
    reponse: z.object({ ...LISTE_RENDUE, ...CHANGEMENTS_RENDUS }),
    exemple: { vue: 'en-cours', tri: 'depot', sens: 'desc', parPage: 50 },
    handle: async ({ appel: { acteur }, corps: { vue = 'tous', depuis, ...recus } }) => {
      const { limite, ...criteres } = lireCriteres(recus);
      if (depuis !== undefined) return changementsDe(await synchroniser.execute({ acteur, depuis, limite }));
      const position = criteres.curseur === null ? await synchroniser.position() : undefined;
      return listeDe(await parcourir.execute({ acteur, vue, limite, ...criteres }), position);
    },
  });
