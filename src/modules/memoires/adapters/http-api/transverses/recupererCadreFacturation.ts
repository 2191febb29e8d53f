import { z } from 'zod';
import { apiRoute, type ApiRoute } from '../../../../../platform/api/ApiRoute.ts';
import { corps, texte } from '../../../../../platform/api/wire/champs.ts';
import { CADRE_MEMOIRE, TYPE_MEMOIRE } from '../wire/memoireDeJustice.ts';

export const recupererCadreFacturation = (): ApiRoute =>
  apiRoute({
    chemin: '/cpro/transverses/v1/recuperer/cadrefacturation',
    resume: 'Les cadres de facturation acceptés pour un type de demande de paiement',
    resumeEn: 'The types of invoice accepted for a kind of requests for payment',
    precisions:
      'Seul le cadre A3_MEMOIRE_JUSTICE est traité ici : la liste est vide pour les autres types de demandes de paiement.',
    corps: corps({ typeDemandePaiement: texte(50) }),
    reponse: z.object({
      listeCadreFacturation: z.array(
        z.object({ codeCadreFacturation: z.string(), typeDemandePaiement: z.string() }),
      ),
    }),
    exemple: { typeDemandePaiement: TYPE_MEMOIRE },
    handle: ({ corps: { typeDemandePaiement = TYPE_MEMOIRE } }) => ({
      listeCadreFacturation:
        typeDemandePaiement === TYPE_MEMOIRE
          ? [{ codeCadreFacturation: CADRE_MEMOIRE, typeDemandePaiement: TYPE_MEMOIRE }]
          : [],
    }),
  });
