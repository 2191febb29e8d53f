import type { Jour } from '../../../../kernel/domain/Jour.ts';
import type { Database } from '../../../../platform/knex/Database.ts';
import { enLots } from '../../../../platform/knex/enLots.ts';
import type { PiecesReutilisables } from '../../application/ports/PiecesReutilisables.ts';
import { PieceReutilisableIntrouvable } from '../../domain/erreursDuDossier.ts';
import type { PieceReutilisable, ProprietaireDePiece } from '../../domain/piece/PieceReutilisable.ts';

const TABLE = 'structures_pieces';

const LOT = 500;

interface PieceRow {
  id: number;
  structure_id: number | null;
  utilisateur_id: number | null;
  designation: string;
  type: string;
  nom: string;
  sha256: string;
  taille: number;
  mime: string;
  du: string;
  au: string | null;
  ajoutee_le: string;
  ajoutee_par: number;
  retiree_le: string | null;
}

export class KnexPiecesReutilisables implements PiecesReutilisables {
  constructor(private readonly database: Database) {}

  async get(id: number): Promise<PieceReutilisable> {
    const row = await this.database.from<PieceRow>(TABLE).where({ id }).first();
    if (!row) throw new PieceReutilisableIntrouvable(id);
    return pieceDepuis(row);
  }

  async de(proprietaire: ProprietaireDePiece): Promise<readonly PieceReutilisable[]> {
    const rows = await this.database
      .from<PieceRow>(TABLE)
      .where(
        proprietaire.nature === 'STRUCTURE'
          ? { structure_id: proprietaire.structureId }
          : { utilisateur_id: proprietaire.utilisateurId },
      )
      .whereNull('retiree_le')
      .orderBy('id');
    return rows.map(pieceDepuis);
  }

  async valables(
    structureId: number,
    utilisateurId: number,
    jour: Jour,
  ): Promise<readonly PieceReutilisable[]> {
    const [deLaStructure, siennes] = [
      await this.de({ nature: 'STRUCTURE', structureId }),
      await this.de({ nature: 'PERSONNE', utilisateurId }),
    ];
    return [...deLaStructure, ...siennes].filter(({ du, au }) => du <= jour && (au === null || jour <= au));
  }

  async save(piece: PieceReutilisable): Promise<void> {
    await this.database.from<PieceRow>(TABLE).insert(rowDe(piece)).onConflict('id').merge();
  }

  async ajouter(pieces: readonly PieceReutilisable[]): Promise<void> {
    for (const lot of enLots(pieces, LOT)) await this.database.from<PieceRow>(TABLE).insert(lot.map(rowDe));
  }
}

const rowDe = ({ proprietaire, ...piece }: PieceReutilisable): PieceRow => ({
  id: piece.id,
  structure_id: proprietaire.nature === 'STRUCTURE' ? proprietaire.structureId : null,
  utilisateur_id: proprietaire.nature === 'PERSONNE' ? proprietaire.utilisateurId : null,
  designation: piece.designation,
  type: piece.type,
  nom: piece.nom,
  sha256: piece.sha256,
  taille: piece.taille,
  mime: piece.mime,
  du: piece.du,
  au: piece.au,
  ajoutee_le: piece.ajouteeLe.toISOString(),
  ajoutee_par: piece.ajouteePar,
  retiree_le: piece.retireeLe?.toISOString() ?? null,
});

const pieceDepuis = (row: PieceRow): PieceReutilisable => ({
  id: row.id,
  proprietaire:
    row.structure_id === null
      ? { nature: 'PERSONNE', utilisateurId: row.utilisateur_id ?? 0 }
      : { nature: 'STRUCTURE', structureId: row.structure_id },
  designation: row.designation,
  type: row.type,
  nom: row.nom,
  sha256: row.sha256,
  taille: row.taille,
  mime: row.mime,
  du: row.du as Jour,
  au: row.au as Jour | null,
  ajouteeLe: new Date(row.ajoutee_le),
  ajouteePar: row.ajoutee_par,
  retireeLe: row.retiree_le === null ? null : new Date(row.retiree_le),
});
