import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Knex } from 'knex';

/** Reads the migrations of a folder, under one name whether they are TypeScript or built: `20261201100000_memoires_creer`. */
export class FolderMigrations implements Knex.MigrationSource<string> {
  constructor(private readonly folder: string) {}

  async getMigrations(): Promise<string[]> {
    const files = await readdir(this.folder);
    return files.filter((file) => /^\d{14}_\w+\.(ts|js)$/.test(file)).sort();
  }

  getMigrationName(file: string): string {
    return file.replace(/\.(ts|js)$/, '');
  }

  async getMigration(file: string): Promise<Knex.Migration> {
    return (await import(pathToFileURL(join(this.folder, file)).href)) as Knex.Migration;
  }
}
