import type { Acteur } from '../../../../kernel/application/Acteur.ts';
import type { Clock } from '../../../../kernel/application/Clock.ts';
import { jourDe } from '../../../../kernel/domain/Jour.ts';
import {
  estValableLe,
  type PieceReutilisable,
  type ProprietaireDePiece,
} from '../../domain/piece/PieceReutilisable.ts';
import { exigerDeLaStructure, teteDe } from '../politique.ts';
import type { PiecesReutilisables } from '../ports/PiecesReutilisables.ts';
import type { StructureReader, StructureResumee } from '../ports/StructureReader.ts';
import { motsCherches } from './motsCherches.ts';
import { texteDeRecherche } from '../../../../kernel/domain/texteDeRecherche.ts';

export interface PieceCherchee {
  /** Words of the designation; may be empty. */
  readonly designation: string;
  /** A code of the référentiel of the pieces. */
  readonly type: string | null;
}

export interface PiecesDeStructure {
  readonly structure: StructureResumee | undefined;
  readonly pieces: readonly PieceReutilisable[];
}

/** The kept documents that may be joined to a mémoire today: those of a structure for which one writes, or one's own. */
export class RechercherPieces {
  constructor(
    private readonly pieces: PiecesReutilisables,
    private readonly structures: StructureReader,
    private readonly clock: Clock,
  ) {}

  /** Of the last of the fiches that replace it. @throws StructureIntrouvable */
  async deStructure(
    acteur: Acteur,
    structureId: number,
    cherchee: PieceCherchee,
  ): Promise<PiecesDeStructure> {
    exigerDeLaStructure(acteur, structureId);
    const teteId = teteDe(acteur, structureId);
    const [structure] = await this.structures.nommer([teteId]);
    return { structure, pieces: await this.chercher({ nature: 'STRUCTURE', structureId: teteId }, cherchee) };
  }

  deMonCompte({ utilisateurId }: Acteur, cherchee: PieceCherchee): Promise<readonly PieceReutilisable[]> {
    return this.chercher({ nature: 'PERSONNE', utilisateurId }, cherchee);
  }

  private async chercher(
    proprietaire: ProprietaireDePiece,
    { designation, type }: PieceCherchee,
  ): Promise<readonly PieceReutilisable[]> {
    const mots = motsCherches(designation);
    if (!mots) return [];
    const aujourdHui = jourDe(this.clock.now());
    return (await this.pieces.de(proprietaire)).filter(
      (piece) =>
        estValableLe(piece, aujourdHui) &&
        (type === null || piece.type === type) &&
        mots.every((mot) => texteDeRecherche(piece.designation).includes(mot)),
    );
  }
}
