import { ReceptionDeFichiers } from '../../../../../platform/http/ReceptionDeFichiers.ts';
import { LIMITES_DE_PIECE } from '../../../../../kernel/domain/piece/limitesDePiece.ts';
import type { DonnerMandat } from '../../../application/mandats/DonnerMandat.ts';
import type { AjouterPiece } from '../../../application/pieces/AjouterPiece.ts';
import { mandatForm, pieceForm } from './formes.ts';

const UN_FICHIER = {
  champ: 'fichier',
  fichiersMax: 1,
  ensemble: LIMITES_DE_PIECE.taille + 256 * 1024,
} as const;

/** A file is taken in only once the fields before it are right: the page asks for it again otherwise. */
export const receptionDeMandat = (donner: DonnerMandat): ReceptionDeFichiers =>
  new ReceptionDeFichiers({
    ...UN_FICHIER,
    recevoir: async (req, acteur, document) => {
      const lu = mandatForm.safeParse(req.body);
      if (!lu.success) return;
      await donner.execute({ acteur, structureId: Number(req.params['id']), ...lu.data, document });
    },
  });

export const receptionDePiece = (ajouter: AjouterPiece): ReceptionDeFichiers =>
  new ReceptionDeFichiers({
    ...UN_FICHIER,
    recevoir: async (req, acteur, fichier) => {
      const lu = pieceForm.safeParse(req.body);
      if (!lu.success) return;
      const proprietaire = { nature: 'STRUCTURE', structureId: Number(req.params['id']) } as const;
      await ajouter.execute({ acteur, proprietaire, ...lu.data, ...fichier });
    },
  });

export const receptionDePiecePersonnelle = (ajouter: AjouterPiece): ReceptionDeFichiers =>
  new ReceptionDeFichiers({
    ...UN_FICHIER,
    recevoir: async (req, acteur, fichier) => {
      const lu = pieceForm.safeParse(req.body);
      if (!lu.success) return;
      const proprietaire = { nature: 'PERSONNE', utilisateurId: acteur.utilisateurId } as const;
      await ajouter.execute({ acteur, proprietaire, ...lu.data, ...fichier });
    },
  });
