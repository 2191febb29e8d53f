import { z } from 'zod';
import { apiRoute, type ApiRoute } from '../../../../../platform/api/ApiRoute.ts';
import { fichierRendu } from '../../../../../platform/api/FichierEnFlux.ts';
import { booleen, corps, id, liste, objet, texte } from '../../../../../platform/api/wire/champs.ts';
import { MEMOIRES_D_EXEMPLE } from '../wire/exemples.ts';
import { exigerChamp, refuserChamp } from '../wire/refuser.ts';
import type { Telechargement } from '../wire/Telechargement.ts';

const OBJET = 'DEMANDE_PAIEMENT';

export const telechargerPieceJointe = (telechargement: Telechargement): ApiRoute =>
  apiRoute({
    chemin: '/cpro/transverses/v1/telecharger/pieceJointe',
    resume: 'Les pièces de mémoires',
    precisions: 'objetPieceJointe DEMANDE_PAIEMENT seulement ; comme /cpro/factures/v1/telecharger/groupe.',
    sansEnveloppe: true,
    corps: corps({
      objetPieceJointe: texte(60),
      demandePaiement: objet({
        format: texte(20),
        avecPiecesJointesComplementaires: booleen(),
        listeFacture: liste(z.object({ idFacture: id() })),
      }),
    }),
    reponse: z.object({ pieceJointe: fichierRendu() }),
    exemple: {
      objetPieceJointe: OBJET,
      demandePaiement: {
        format: 'PDF',
        avecPiecesJointesComplementaires: 'OUI',
        listeFacture: [{ idFacture: MEMOIRES_D_EXEMPLE.paye.id }],
      },
    },
    handle: async ({ appel: { acteur }, corps: { objetPieceJointe, demandePaiement } }) => {
      if (exigerChamp(objetPieceJointe, 'objetPieceJointe') !== OBJET)
        throw refuserChamp('objetPieceJointe', `${OBJET} seulement`);
      const pieceJointe = await telechargement.de(acteur, exigerChamp(demandePaiement, 'demandePaiement'));
      return { pieceJointe };
    },
  });
