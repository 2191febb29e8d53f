import type { FileReferences } from '../../../../platform/files/FileReferences.ts';
import type { Database } from '../../../../platform/knex/Database.ts';
import type { Dialect } from '../../../../platform/knex/Dialect.ts';

const parmi = (dialect: Dialect): string =>
  dialect === 'postgres' ? '= ANY(?::text[])' : 'IN (SELECT value FROM json_each(?))';

export const fichiersDesMemoires = (dialect: Dialect) => ({
  name: 'memoires.fichiers',
  text: `SELECT p.sha256 FROM memoires_pieces AS p JOIN memoires_memoires AS m ON m.id = p.memoire_id
    WHERE p.sha256 ${parmi(dialect)} AND m.etat <> 'SUPPRIME'
    UNION SELECT a.sha256 FROM memoires_accuses AS a WHERE a.sha256 ${parmi(dialect)}`,
});

export const listeDeContenus = (dialect: Dialect, hashes: readonly string[]): string =>
  dialect === 'postgres' ? `{${hashes.join(',')}}` : JSON.stringify(hashes);

/** The pieces of every mémoire but the deleted drafts, and the accusés. */
export class KnexFichiersDesMemoires implements FileReferences {
  constructor(private readonly database: Database) {}

  async referenced(hashes: readonly string[]): Promise<ReadonlySet<string>> {
    const { dialect } = this.database;
    const liste = listeDeContenus(dialect, hashes);
    const rows = await this.database.query<{ sha256: string }>(fichiersDesMemoires(dialect), [liste, liste]);
    return new Set(rows.map(({ sha256 }) => sha256));
  }
}
