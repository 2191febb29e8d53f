import { z } from 'zod';
import { apiRoute, type ApiRoute } from '../../../../../platform/api/ApiRoute.ts';
import { corps, texte } from '../../../../../platform/api/wire/champs.ts';
import { ETATS } from '../../../domain/etats.ts';
import { TYPE_MEMOIRE } from '../wire/memoireDeJustice.ts';
import { statutDe, statutRendu } from '../wire/statuts.ts';

export const recupererEtatTypeDp = (): ApiRoute =>
  apiRoute({
    chemin: '/cpro/transverses/v1/recuperer/etat/typedp',
    resume: 'Les états d’un type de demande de paiement',
    resumeEn: 'The statuses of a kind of requests for payment',
    libelle: 'GCU_MSG_01_000',
    corps: corps({ typeDemandePaiement: texte(50) }),
    reponse: z.object({
      listeEtatDemandePaiement: z.array(z.object({ etatDemandePaiement: statutRendu() })),
    }),
    exemple: { typeDemandePaiement: TYPE_MEMOIRE },
    handle: ({ corps: { typeDemandePaiement = TYPE_MEMOIRE } }) => ({
      listeEtatDemandePaiement: (typeDemandePaiement === TYPE_MEMOIRE ? STATUTS : []).map((statut) => ({
        etatDemandePaiement: statut,
      })),
    }),
  });

const STATUTS = [...new Set(ETATS.map(({ code }) => statutDe(code)))];
