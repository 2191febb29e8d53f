import { ReceptionDeFichiers } from '../../../../../../../platform/http/ReceptionDeFichiers.ts';
import type { Saisie } from '../../../../../../../platform/http/endpoint.ts';
import type { JoindrePiece } from '../../../../../application/JoindrePiece.ts';
import { LIMITES_PIECES } from '../../../../../domain/PieceDeMemoire.ts';
import { texteDe } from '../saisieLue.ts';

const FICHIERS_MAX = 20;

/** Each file of the form joins the mémoire as it arrives. */
export const receptionDePieces = (joindre: JoindrePiece): ReceptionDeFichiers =>
  new ReceptionDeFichiers({
    champ: 'fichiers',
    fichiersMax: FICHIERS_MAX,
    ensemble: LIMITES_PIECES.ensemble + LIMITES_PIECES.taille,
    recevoir: async (req, acteur, { nom, contenu }) => {
      const type = texteDe(req.body as Saisie, 'type');
      await joindre.execute({ acteur, memoireId: Number(req.params['memoireId']), type, nom, contenu });
    },
  });
