import { z } from 'zod';
import { apiRoute, type ApiRoute } from '../../../../../platform/api/ApiRoute.ts';
import { FichierEnFlux, fichierRendu } from '../../../../../platform/api/FichierEnFlux.ts';
import { choix, corps, id } from '../../../../../platform/api/wire/champs.ts';
import type { ConsulterMemoire } from '../../../application/ConsulterMemoire.ts';
import type { DesignerMemoire } from '../../../application/DesignerMemoire.ts';
import { memoireEnClair } from '../../../application/memoireEnClair.ts';
import type { OuvrirAccuse } from '../../../application/OuvrirAccuse.ts';
import type { OuvrirPiece } from '../../../application/OuvrirPiece.ts';
import type { ArchiveDeMemoires } from '../wire/ArchiveDeMemoires.ts';
import { DESIGNATION, memoireDesigne } from '../wire/designation.ts';
import { MEMOIRES_D_EXEMPLE } from '../wire/exemples.ts';
import { exigerChamp } from '../wire/refuser.ts';

interface CasDeTelechargement {
  readonly consulter: ConsulterMemoire;
  readonly designer: DesignerMemoire;
  readonly ouvrirPiece: OuvrirPiece;
  readonly ouvrirAccuse: OuvrirAccuse;
  readonly archive: ArchiveDeMemoires;
}

export const telechargerMemoire = (cas: CasDeTelechargement): ApiRoute =>
  apiRoute({
    chemin: '/cpro/memoires/v1/telecharger',
    resume: 'L’accusé de dépôt, une pièce, toutes les pièces ou le récapitulatif d’un mémoire',
    resumeEn: 'The receipt, a document, all the documents or the summary of a statement',
    precisions:
      'ACCUSE : un PDF, prêt quelques instants après le dépôt. PIECE : celle de idPiece. PIECES : un ZIP des pièces et de l’accusé. ' +
      'RECAPITULATIF : le mémoire en clair, en JSON.',
    corps: corps({
      ...DESIGNATION,
      objet: choix(['ACCUSE', 'PIECE', 'PIECES', 'RECAPITULATIF']),
      idPiece: id(),
    }),
    reponse: z.object({
      nom: z.string(),
      mime: z.string(),
      fichierResultat: fichierRendu(),
    }),
    exemple: { numeroMemoire: MEMOIRES_D_EXEMPLE.paye.numero, objet: 'RECAPITULATIF' },
    handle: async ({ appel: { acteur }, corps: { objet = 'ACCUSE', idPiece, ...designe } }) => {
      const memoireId = await memoireDesigne(designe, acteur, cas.designer);
      switch (objet) {
        case 'ACCUSE': {
          const { numero, contenu } = await cas.ouvrirAccuse.execute({ acteur, memoireId });
          return {
            nom: `accuse-${numero}.pdf`,
            mime: 'application/pdf',
            fichierResultat: FichierEnFlux.de(contenu),
          };
        }
        case 'PIECE': {
          const pieceId = exigerChamp(idPiece, 'idPiece');
          const { piece, contenu } = await cas.ouvrirPiece.execute({ acteur, memoireId, pieceId });
          return { nom: piece.nom, mime: piece.mime, fichierResultat: FichierEnFlux.de(contenu) };
        }
        case 'PIECES': {
          const { memoire, accuse } = await cas.consulter.execute({ acteur, memoireId });
          const zip = cas.archive.de(acteur, [{ memoire, accuse }]);
          return {
            nom: `${memoire.numero ?? memoire.numeroBrouillon}.zip`,
            mime: 'application/zip',
            fichierResultat: zip,
          };
        }
        case 'RECAPITULATIF': {
          const { memoire, ibanEntier } = await cas.consulter.execute({ acteur, memoireId });
          const clair = JSON.stringify(memoireEnClair(memoire, ibanEntier));
          return {
            nom: `${memoire.numero ?? memoire.numeroBrouillon}.json`,
            mime: 'application/json',
            fichierResultat: Buffer.from(clair).toString('base64'),
          };
        }
      }
    },
  });
