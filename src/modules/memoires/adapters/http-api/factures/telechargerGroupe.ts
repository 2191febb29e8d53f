import { z } from 'zod';
import { apiRoute, type ApiRoute } from '../../../../../platform/api/ApiRoute.ts';
import { fichierRendu } from '../../../../../platform/api/FichierEnFlux.ts';
import { booleen, corps, id, liste, nombre, texte } from '../../../../../platform/api/wire/champs.ts';
import type { Telechargement } from '../wire/Telechargement.ts';
import { MEMOIRES_D_EXEMPLE } from '../wire/exemples.ts';

export const telechargerGroupe = (telechargement: Telechargement): ApiRoute =>
  apiRoute({
    chemin: '/cpro/factures/v1/telecharger/groupe',
    resume: 'Les accusés de dépôt de mémoires, avec leurs pièces',
    resumeEn: 'The receipts of statements, with their documents',
    precisions:
      'Un mémoire sans ses pièces : le PDF de son accusé. Sinon un ZIP, un dossier par mémoire. Le format PIVOT n’existe pas pour les mémoires. 100 mémoires au plus ; au-delà de 120 Mo, HTTP 413.',
    corps: corps({
      idUtilisateurCourant: nombre(),
      idEspace: nombre(),
      format: texte(20),
      avecPiecesJointesComplementaires: booleen(),
      listeFacture: liste(z.object({ idFacture: id() })),
    }),
    reponse: z.object({ fichierResultat: fichierRendu() }),
    exemple: {
      format: 'PDF',
      avecPiecesJointesComplementaires: 'OUI',
      listeFacture: [{ idFacture: MEMOIRES_D_EXEMPLE.paye.id }],
    },
    handle: async ({ appel: { acteur }, corps: recu }) => ({
      fichierResultat: await telechargement.de(acteur, recu),
    }),
  });
