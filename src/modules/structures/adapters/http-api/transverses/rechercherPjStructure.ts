import { z } from 'zod';
import { apiRoute, type ApiRoute } from '../../../../../platform/api/ApiRoute.ts';
import { corps, id, requis } from '../../../../../platform/api/wire/champs.ts';
import { langueDe } from '../../../../../platform/api/wire/langue.ts';
import { parametresRetour } from '../../../../../platform/api/wire/pagination.ts';
import type { RechercherPieces } from '../../../application/annuaire/RechercherPieces.ts';
import type { TypesDePieces } from '../../../application/ports/TypesDePieces.ts';
import { exemples } from '../wire/exemples.ts';
import { pageTriee } from '../wire/pageTriee.ts';
import { codeDeTypeDePiece, PieceRendue, pieceRendue } from '../wire/pieceRendue.ts';
import { champsDePieces, clesDePieces } from '../wire/rechercheDePieces.ts';
import { idRendu } from '../wire/schemas.ts';

export const rechercherPjStructure = (rechercher: RechercherPieces, types: TypesDePieces): ApiRoute =>
  apiRoute({
    chemin: '/cpro/transverses/v1/rechercher/pj/structure',
    resume: 'Rechercher les pièces réutilisables d’une structure',
    resumeEn: 'Search the reusable documents of an organisation',
    precisions: 'Celles qui sont valables aujourd’hui, pour une structure qui saisit des mémoires.',
    libelle: 'GCU_MSG_01_000',
    corps: corps({ idStructureCPP: requis(id()), ...champsDePieces }),
    reponse: z.object({
      listePiecesJointes: z.array(
        PieceRendue.extend({
          pieceJointeStructureId: idRendu(),
          pieceJointeStructureCode: z.string(),
          pieceJointeStructureRaisonSociale: z.string(),
        }),
      ),
      parametresRetour: parametresRetour(),
    }),
    exemple: { idStructureCPP: exemples.structure.id, codeLangue: 'fr' },
    handle: async ({ appel, corps: demande }) => {
      const { structure, pieces } = await rechercher.deStructure(appel.acteur, demande.idStructureCPP, {
        designation: demande.pieceJointeDesignation ?? '',
        type: codeDeTypeDePiece(types, demande.pieceJointeTypeId),
      });
      const page = pageTriee(pieces, demande.parametresRecherche, clesDePieces);
      return {
        listePiecesJointes: page.lignes.map((piece) => ({
          ...pieceRendue(piece, types, langueDe(demande.codeLangue)),
          pieceJointeStructureId: structure?.id ?? demande.idStructureCPP,
          pieceJointeStructureCode: structure?.identifiant ?? '',
          pieceJointeStructureRaisonSociale: structure?.designation ?? '',
        })),
        parametresRetour: page.parametresRetour,
      };
    },
  });
