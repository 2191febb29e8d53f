import { z } from 'zod';
import { apiRoute, type ApiRoute } from '../../../../../platform/api/ApiRoute.ts';
import { corps } from '../../../../../platform/api/wire/champs.ts';
import { langueDe } from '../../../../../platform/api/wire/langue.ts';
import { parametresRetour } from '../../../../../platform/api/wire/pagination.ts';
import type { RechercherPieces } from '../../../application/annuaire/RechercherPieces.ts';
import type { TypesDePieces } from '../../../application/ports/TypesDePieces.ts';
import { pageTriee } from '../wire/pageTriee.ts';
import { codeDeTypeDePiece, PieceRendue, pieceRendue } from '../wire/pieceRendue.ts';
import { champsDePieces, clesDePieces } from '../wire/rechercheDePieces.ts';

export const rechercherPjMonCompte = (rechercher: RechercherPieces, types: TypesDePieces): ApiRoute =>
  apiRoute({
    chemin: '/cpro/transverses/v1/rechercher/pj/moncompte',
    resume: 'Rechercher les pièces réutilisables de votre compte',
    resumeEn: 'Search the reusable documents of your account',
    precisions:
      'Un compte technique n’en a que si elles lui ont été remises\u00a0: celles de sa structure sont rendues par rechercher/pj/structure.',
    libelle: 'GCU_MSG_01_000',
    corps: corps(champsDePieces),
    reponse: z.object({ listePiecesJointes: z.array(PieceRendue), parametresRetour: parametresRetour() }),
    exemple: { codeLangue: 'fr', parametresRecherche: { nbResultatsParPage: 10 } },
    handle: async ({ appel, corps: demande }) => {
      const pieces = await rechercher.deMonCompte(appel.acteur, {
        designation: demande.pieceJointeDesignation ?? '',
        type: codeDeTypeDePiece(types, demande.pieceJointeTypeId),
      });
      const page = pageTriee(pieces, demande.parametresRecherche, clesDePieces);
      return {
        listePiecesJointes: page.lignes.map((piece) =>
          pieceRendue(piece, types, langueDe(demande.codeLangue)),
        ),
        parametresRetour: page.parametresRetour,
      };
    },
  });
