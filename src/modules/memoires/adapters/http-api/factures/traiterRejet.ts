import { z } from 'zod';
import { apiRoute, type ApiRoute } from '../../../../../platform/api/ApiRoute.ts';
import { corps, id, liste, texte } from '../../../../../platform/api/wire/champs.ts';
import type { TraiterRejets } from '../../../application/TraiterRejets.ts';
import { MEMOIRES_D_EXEMPLE } from '../wire/exemples.ts';
import { exigerChamp } from '../wire/refuser.ts';

export const traiterRejet = (traiter: TraiterRejets): ApiRoute =>
  apiRoute({
    chemin: '/cpro/factures/v1/traiterRejet',
    resume: 'Marque des refus comme traités',
    resumeEn: 'Marks refusals as dealt with',
    precisions: 'Tous, ou aucun si l’un n’est pas un mémoire refusé. Rien d’autre ne change.',
    ecrit: true,
    corps: corps({
      listeDemandePaiement: liste(
        z.object({ idDemandePaiement: id(), motifRejet: texte(), cpltInfos: texte() }),
      ),
    }),
    reponse: z.object({}),
    exemple: { listeDemandePaiement: [{ idDemandePaiement: MEMOIRES_D_EXEMPLE.corrige.id }] },
    handle: async ({ appel: { acteur }, corps: { listeDemandePaiement } }) => {
      const memoireIds = exigerChamp(listeDemandePaiement, 'listeDemandePaiement').map(
        ({ idDemandePaiement }, rang) =>
          exigerChamp(idDemandePaiement, `listeDemandePaiement.${rang}.idDemandePaiement`),
      );
      await traiter.execute({ acteur, memoireIds });
      return {};
    },
  });
