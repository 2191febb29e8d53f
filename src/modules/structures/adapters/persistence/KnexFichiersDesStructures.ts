import type { FileReferences } from '../../../../platform/files/FileReferences.ts';
import type { Database } from '../../../../platform/knex/Database.ts';

/** The reusable pieces that were not withdrawn, and the documents of every mandat. */
export class KnexFichiersDesStructures implements FileReferences {
  constructor(private readonly database: Database) {}

  async referenced(hashes: readonly string[]): Promise<ReadonlySet<string>> {
    const { dialect } = this.database;
    const parmi = dialect === 'postgres' ? '= ANY(?::text[])' : 'IN (SELECT value FROM json_each(?))';
    const liste = dialect === 'postgres' ? `{${hashes.join(',')}}` : JSON.stringify(hashes);
    const rows = await this.database.query<{ sha256: string }>(
      {
        name: 'structures.fichiers',
        text: `SELECT sha256 FROM structures_pieces WHERE sha256 ${parmi} AND retiree_le IS NULL
          UNION SELECT document_sha256 FROM structures_mandats WHERE document_sha256 ${parmi}`,
      },
      [liste, liste],
    );
    return new Set(rows.map(({ sha256 }) => sha256));
  }
}
