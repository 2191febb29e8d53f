import { z } from 'zod';
import { apiRoute, type ApiRoute } from '../../../../../platform/api/ApiRoute.ts';
import { booleen, choix, corps } from '../../../../../platform/api/wire/champs.ts';
import type { ParcourirMemoires } from '../../../application/ParcourirMemoires.ts';
import type { SynchroniserMemoires } from '../../../application/SynchroniserMemoires.ts';
import {
  CHANGEMENTS_RENDUS,
  changementsDe,
  DEPUIS_RECU,
  PRECISIONS_DE_SYNCHRONISATION,
} from '../wire/changementsDesMemoires.ts';
import { CRITERES_RECUS, lireCriteres, listeDe, LISTE_RENDUE } from '../wire/listeDeMemoires.ts';

export const rechercherMemoiresRecus = (
  parcourir: ParcourirMemoires,
  synchroniser: SynchroniserMemoires,
): ApiRoute =>
  apiRoute({
    chemin: '/cpro/memoires/v1/rechercher/recus',
    resume: 'Les mémoires qu’une juridiction reçoit',
    resumeEn: 'The statements that a court receives',
    precisions:
      'Dans un de ses espaces : MEMOIRES_RECUS par défaut, TAXATION ou PAIEMENT ; relances ne garde que ceux dont une ' +
      `relance attend une réponse. ${PRECISIONS_DE_SYNCHRONISATION} Un mémoire réorienté ailleurs donne le changement ` +
      'DEPART à la juridiction qu’il quitte, sans le mémoire.',
    corps: corps({
      espace: choix(['MEMOIRES_RECUS', 'TAXATION', 'PAIEMENT']),
      vue: choix(['a-traiter', 'en-cours', 'payes', 'tous']),
      relances: booleen(),
      ...CRITERES_RECUS,
      ...DEPUIS_RECU,
    }),
    reponse: z.object({ ...LISTE_RENDUE, ...CHANGEMENTS_RENDUS }),
    exemple: { espace: 'MEMOIRES_RECUS', vue: 'a-traiter', tri: 'depot', sens: 'asc' },
    handle: async ({
      appel: { acteur },
      corps: { espace = 'MEMOIRES_RECUS', vue = 'a-traiter', relances = false, depuis, ...recus },
    }) => {
      const { limite, filtres, ...criteres } = lireCriteres(recus);
      if (depuis !== undefined)
        return changementsDe(await synchroniser.execute({ acteur, espace, depuis, limite }));
      const position = criteres.curseur === null ? await synchroniser.position() : undefined;
      const demande = { acteur, espace, vue, limite, filtres: { ...filtres, relances }, ...criteres };
      return listeDe(await parcourir.execute(demande), position);
    },
  });
