import type { Database } from '../../../../platform/knex/Database.ts';
import { ecartsDeStructure } from '../../application/reprise/ecartsDeStructure.ts';
import type {
  DocumentCompare,
  EcartDeStructure,
  MandatCompare,
  PieceComparee,
  StructureComparee,
} from '../../application/reprise/RepriseDesStructures.ts';
import type { MandatRow } from './mandatRows.ts';
import { COLONNES, donneesDepuis, type StructureRow } from './structureRows.ts';

type Mandat = Pick<
  MandatRow,
  | 'id'
  | 'version'
  | 'mandant_id'
  | 'mandataire_id'
  | 'du'
  | 'au'
  | 'document_nom'
  | 'document_sha256'
  | 'document_taille'
  | 'statut'
>;

interface Piece {
  readonly id: number;
  readonly structure_id: number | null;
  readonly nom: string;
  readonly type: string;
  readonly sha256: string;
  readonly taille: number;
  readonly retiree_le: string | null;
}

const DU_MANDAT = [
  'id',
  'version',
  'mandant_id',
  'mandataire_id',
  'du',
  'au',
  'document_nom',
  'document_sha256',
  'document_taille',
  'statut',
] as const satisfies readonly (keyof Mandat)[];
const DE_LA_PIECE = [
  'id',
  'structure_id',
  'nom',
  'type',
  'sha256',
  'taille',
  'retiree_le',
] as const satisfies readonly (keyof Piece)[];

const ABSENT: DocumentCompare = { quoi: ['absent'], sha256: null };

/** What a run brought to the structures, as it is now: one reading of a table for each list. */
export class ComparaisonDesStructures {
  private readonly statements: ReturnType<typeof statementsDe>;

  constructor(private readonly database: Database) {
    this.statements = statementsDe(database.dialect);
  }

  async structures(structures: readonly StructureComparee[]): Promise<readonly EcartDeStructure[]> {
    const ici = await this.parId<StructureRow>(this.statements.fiches, structures);
    return structures.flatMap((structure, place) => {
      const row = ici.get(structure.id);
      return ecartsDeStructure(structure, row && donneesDepuis(row)).map((ecart) => ({ place, ...ecart }));
    });
  }

  async mandats(mandats: readonly MandatCompare[]): Promise<readonly DocumentCompare[]> {
    const ici = await this.parId<Mandat>(this.statements.mandats, mandats);
    return mandats.map((mandat) => {
      const row = ici.get(mandat.id);
      if (!row) return ABSENT;
      return {
        quoi: row.version === mandat.version ? differencesDeMandat(mandat, row) : [],
        sha256: row.document_sha256,
      };
    });
  }

  async pieces(pieces: readonly PieceComparee[]): Promise<readonly DocumentCompare[]> {
    const ici = await this.parId<Piece>(this.statements.pieces, pieces);
    return pieces.map(({ id, structureId, dite }) => {
      const row = ici.get(id);
      if (!row) return ABSENT;
      if (row.retiree_le !== null) return { quoi: [], sha256: null };
      const quoi = nommer({
        structure: structureId !== null && row.structure_id !== structureId,
        ...(dite && {
          nom: row.nom !== dite.nom,
          type: row.type !== dite.type,
          sha256: row.sha256 !== dite.sha256,
          taille: row.taille !== dite.taille,
        }),
      });
      return { quoi, sha256: row.sha256 };
    });
  }

  private async parId<Row extends { readonly id: number }>(
    statement: { readonly name: string; readonly text: string },
    objets: readonly { readonly id: number }[],
  ): Promise<ReadonlyMap<number, Row>> {
    if (objets.length === 0) return new Map();
    const ids = JSON.stringify([...new Set(objets.map(({ id }) => id))]);
    const rows = await this.database.query<Row>(statement, [ids]);
    return new Map(rows.map((row) => [row.id, row]));
  }
}

const differencesDeMandat = (
  { mandantId, mandataireId, du, au, document }: MandatCompare,
  row: Mandat,
): readonly string[] =>
  nommer({
    mandant_id: row.mandant_id !== mandantId,
    mandataire_id: row.mandataire_id !== mandataireId,
    du: row.du !== du,
    au: row.au !== au,
    statut: row.statut !== 'ACCEPTE',
    ...(document && {
      document_nom: row.document_nom !== document.nom,
      document_sha256: row.document_sha256 !== document.sha256,
      document_taille: row.document_taille !== document.taille,
    }),
  });

const nommer = (differences: Readonly<Record<string, boolean>>): readonly string[] =>
  Object.entries(differences).flatMap(([nom, vraie]) => (vraie ? [nom] : []));

const statementsDe = (dialect: Database['dialect']) => {
  const ids =
    dialect === 'postgres'
      ? '(SELECT value::bigint FROM jsonb_array_elements_text(?::jsonb) AS t(value))'
      : '(SELECT value FROM json_each(?))';
  const lire = (nom: string, table: string, colonnes: readonly string[]) => ({
    name: `structures.reprise.${nom}`,
    text: `SELECT ${colonnes.join(', ')} FROM ${table} WHERE id IN ${ids}`,
  });
  return {
    fiches: lire('fiches-comparees', 'structures_fiches', COLONNES),
    mandats: lire('mandats-compares', 'structures_mandats', DU_MANDAT),
    pieces: lire('pieces-comparees', 'structures_pieces', DE_LA_PIECE),
  };
};
