import type { FileReferences } from '../../../../platform/files/FileReferences.ts';
import type { Database } from '../../../../platform/knex/Database.ts';
import type { FichierDepose, FichiersDeposes } from '../../application/ports/FichiersDeposes.ts';
import { parmi } from './conditionsDeListe.ts';
import { listeDeContenus } from './KnexFichiersDesMemoires.ts';

const TABLE = 'memoires_fichiers_deposes';

interface FichierRow {
  id: number;
  structure_id: number;
  nom: string;
  taille: number;
  sha256: string;
  mime: string;
  depose_le: string;
}

const GARDER = {
  name: 'memoires.fichiers-deposes.garder',
  text: `INSERT INTO ${TABLE} (id, structure_id, nom, taille, sha256, mime, depose_le) VALUES (?, ?, ?, ?, ?, ?, ?)`,
} as const;

const OUBLIER = {
  name: 'memoires.fichiers-deposes.oublier',
  text: `DELETE FROM ${TABLE} WHERE depose_le < ?`,
} as const;

export class KnexFichiersDeposes implements FichiersDeposes, FileReferences {
  constructor(private readonly database: Database) {}

  async garder({ id, structureId, nom, taille, sha256, mime, deposeLe }: FichierDepose): Promise<void> {
    await this.database.query(GARDER, [id, structureId, nom, taille, sha256, mime, deposeLe.toISOString()]);
  }

  async trouver(ids: readonly number[], structureIds: readonly number[]): Promise<readonly FichierDepose[]> {
    if (ids.length === 0 || structureIds.length === 0) return [];
    const { dialect } = this.database;
    const voulus = parmi(dialect, 'id', ids);
    const siens = parmi(dialect, 'structure_id', structureIds);
    const rows = await this.database.query<FichierRow>(
      {
        name: 'memoires.fichiers-deposes.trouver',
        text: `SELECT id, structure_id, nom, taille, sha256, mime, depose_le FROM ${TABLE}
          WHERE ${voulus.sql} AND ${siens.sql} ORDER BY id`,
      },
      [...voulus.valeurs, ...siens.valeurs],
    );
    return rows.map(({ structure_id: structureId, depose_le: deposeLe, ...row }) => ({
      ...row,
      structureId,
      deposeLe: new Date(deposeLe),
    }));
  }

  async oublierAvant(instant: Date): Promise<void> {
    await this.database.query(OUBLIER, [instant.toISOString()]);
  }

  async referenced(hashes: readonly string[]): Promise<ReadonlySet<string>> {
    const { dialect } = this.database;
    const contenus = dialect === 'postgres' ? '= ANY(?::text[])' : 'IN (SELECT value FROM json_each(?))';
    const rows = await this.database.query<{ sha256: string }>(
      {
        name: 'memoires.fichiers-deposes.contenus',
        text: `SELECT sha256 FROM ${TABLE} WHERE sha256 ${contenus}`,
      },
      [listeDeContenus(dialect, hashes)],
    );
    return new Set(rows.map(({ sha256 }) => sha256));
  }
}
