import { z } from 'zod';
import { apiRoute, type ApiRoute } from '../../../../../platform/api/ApiRoute.ts';
import { ErreurFonctionnelle } from '../../../../../platform/api/ErreurFonctionnelle.ts';
import { corps, id } from '../../../../../platform/api/wire/champs.ts';
import { exigerChamp } from '../wire/refuser.ts';

const REGLE = 20_004;

const PAR_LE_MEMOIRE =
  'GDP_MSG_11.001 - la pièce d’un mémoire ne se détache pas seule : donnez à /cpro/memoires/v1/modifier les pièces qu’il garde';

export const detacherPieceJointe = (): ApiRoute =>
  apiRoute({
    chemin: '/cpro/transverses/v1/detacherPieceJointe',
    resume: 'Détache une pièce jointe (déprécié)',
    resumeEn: 'Detaches a document (deprecated)',
    precisions:
      'La réponse est toujours le refus 20004 GDP_MSG_11.001 : /cpro/memoires/v1/modifier remplace les pièces d’un brouillon ; ' +
      'un fichier ajouté et jamais joint est oublié après sept jours.',
    ecrit: true,
    corps: corps({ idPieceJointeObjet: id() }),
    reponse: z.object({}),
    exemple: { idPieceJointeObjet: 1 },
    handle: ({ corps: { idPieceJointeObjet } }) => {
      exigerChamp(idPieceJointeObjet, 'idPieceJointeObjet');
      throw new ErreurFonctionnelle(REGLE, PAR_LE_MEMOIRE);
    },
  });
