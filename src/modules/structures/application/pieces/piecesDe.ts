import type { Acteur } from '../../../../kernel/application/Acteur.ts';
import { PieceReutilisableIntrouvable } from '../../domain/erreursDuDossier.ts';
import type { PieceChangee } from '../../domain/piece/PieceChangee.ts';
import type { PieceReutilisable, ProprietaireDePiece } from '../../domain/piece/PieceReutilisable.ts';
import type { Structure } from '../../domain/structure/Structure.ts';
import { exigerGestionnaire } from '../politique.ts';
import type { StructureRepository } from '../ports/StructureRepository.ts';

/** Of a structure: its gestionnaires. Of an account: its person. @throws StructureIntrouvable, PieceReutilisableIntrouvable */
export const exigerPieces = (acteur: Acteur, proprietaire: ProprietaireDePiece): void => {
  if (proprietaire.nature === 'STRUCTURE') exigerGestionnaire(acteur, proprietaire.structureId);
  else if (proprietaire.utilisateurId !== acteur.utilisateurId) throw new PieceReutilisableIntrouvable(0);
};

/**
 * The fiche that has the pieces, held until the end of the transaction: a change of SIRET copies them before or after, not
 * meanwhile. Undefined for those of a person.
 * @throws StructureIntrouvable, StructureRemplacee
 */
export const ficheSousVerrou = async (
  structures: StructureRepository,
  proprietaire: ProprietaireDePiece,
): Promise<Structure | undefined> => {
  if (proprietaire.nature === 'PERSONNE') return undefined;
  const fiche = await structures.getSousVerrou(proprietaire.structureId);
  fiche.exigerNonRemplacee();
  return fiche;
};

/** @throws PieceReutilisableIntrouvable when it belongs to somebody else, or was withdrawn */
export const exigerSienne = (piece: PieceReutilisable, proprietaire: ProprietaireDePiece): void => {
  const { id, retireeLe } = piece;
  if (retireeLe !== null || !memeProprietaire(piece.proprietaire, proprietaire))
    throw new PieceReutilisableIntrouvable(id);
};

const memeProprietaire = (a: ProprietaireDePiece, b: ProprietaireDePiece): boolean =>
  a.nature === 'STRUCTURE'
    ? b.nature === 'STRUCTURE' && a.structureId === b.structureId
    : b.nature === 'PERSONNE' && a.utilisateurId === b.utilisateurId;

export const pieceChangee = (
  type: PieceChangee['type'],
  { id: pieceId, proprietaire, designation }: PieceReutilisable,
  { utilisateurId: parId }: Acteur,
  survenuLe: Date,
): readonly PieceChangee[] => {
  if (proprietaire.nature === 'PERSONNE') return [];
  const { structureId } = proprietaire;
  const [avant, apres] =
    type === 'structures.piece-ajoutee' ? [null, { designation }] : [{ designation }, null];
  return [{ type, survenuLe, structureId, parId, pieceId, avant, apres }];
};
