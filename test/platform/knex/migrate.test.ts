import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { FolderMigrations } from '../../../src/platform/knex/FolderMigrations.ts';
import { migrate, schemaStatus } from '../../../src/platform/knex/migrate.ts';
import { openDatabase, type OpenedDatabase } from '../../../src/platform/knex/openDatabase.ts';
import { freshOpenedDatabase, testDialects } from '../../support/freshDatabase.ts';
import { rejection } from '../../support/rejection.ts';
import { createTestDatabase, dossierMigrations, type TestDatabase } from '../../support/testDatabases.ts';

const creer = (table: string): string => `
  export const up = async (knex) => {
    await knex.schema.createTable('${table}', (table) => table.integer('n'));
    await new Promise((resolve) => setTimeout(resolve, 50));
  };
  export const down = (knex) => knex.schema.dropTable('${table}');
`;

for (const dialect of testDialects) {
  describe(`migrate sur ${dialect}`, () => {
    let dossier: string;
    let base: TestDatabase;
    let un: OpenedDatabase;
    let autre: OpenedDatabase;

    beforeEach(async () => {
      dossier = mkdtempSync(join(tmpdir(), 'chorus-pro-migrations-'));
      writeFileSync(join(dossier, 'package.json'), '{"type":"module"}');
      writeFileSync(join(dossier, '20260101000000_test_a.js'), creer('test_a'));
      writeFileSync(join(dossier, '20260102000000_test_b.js'), creer('test_b'));
      base = await createTestDatabase(dialect);
      [un, autre] = [openDatabase(base.url), openDatabase(base.url)];
      await un.knex.schema.dropTable('schema_migrations').dropTable('schema_migrations_lock');
    });

    afterEach(async () => {
      await un.database.close();
      await autre.database.close();
      await base.drop();
      rmSync(dossier, { recursive: true });
    });

    it('passe chaque migration une fois, dans l’ordre de leurs noms', async () => {
      expect((await schemaStatus(un, dossier)).pending).to.deep.equal([
        '20260101000000_test_a',
        '20260102000000_test_b',
      ]);
      expect(await migrate(un, dossier)).to.deep.equal(['20260101000000_test_a', '20260102000000_test_b']);
      expect(await migrate(un, dossier)).to.deep.equal([]);
      expect((await schemaStatus(un, dossier)).done).to.have.lengthOf(2);
    });

    it('fait attendre le second quand deux processus partent ensemble', async () => {
      const passees = await Promise.all([migrate(un, dossier), migrate(autre, dossier)]);

      expect(passees.map(({ length }) => length).sort()).to.deep.equal([0, 2]);
    });

    it('reprend après un processus tué au milieu, sans qu’on lève un verrou à la main', async () => {
      await migrate(un, dossier);
      await un.knex('schema_migrations_lock').update({ is_locked: 1 });
      writeFileSync(join(dossier, '20260103000000_test_c.js'), creer('test_c'));

      expect(await migrate(autre, dossier)).to.deep.equal(['20260103000000_test_c']);
    });

    it('ne garde rien de la série dont une migration échoue', async () => {
      const fautive = creer('test_d').replace(
        'await new Promise',
        "throw new Error('non'); await new Promise",
      );
      writeFileSync(join(dossier, '20260104000000_test_d.js'), fautive);
      await rejection(migrate(un, dossier), Error);

      expect(await un.knex.schema.hasTable('test_d')).to.equal(false);
      expect(await un.knex.schema.hasTable('test_a')).to.equal(false);
      expect((await schemaStatus(un, dossier)).pending).to.have.lengthOf(3);
    });
  });

  describe(`les migrations du produit sur ${dialect}`, () => {
    const opened = freshOpenedDatabase(dialect);

    it('se défont jusqu’à la dernière et se refont', async () => {
      const { done } = await schemaStatus(opened(), dossierMigrations);
      expect(done).to.have.length.above(0);

      await opened().knex.migrate.rollback(configDuProduit(), true);
      expect((await schemaStatus(opened(), dossierMigrations)).done).to.deep.equal([]);
      expect(await migrate(opened(), dossierMigrations)).to.deep.equal(done);
    });
  });
}

const configDuProduit = () => ({
  migrationSource: new FolderMigrations(dossierMigrations),
  tableName: 'schema_migrations',
});
