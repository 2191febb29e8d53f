import { expect } from 'chai';
import { IndexDeMasse } from '../../../../../src/modules/memoires/adapters/persistence/reprise/IndexDeMasse.ts';
import { freshOpenedDatabase, testDialects } from '../../../../support/freshDatabase.ts';

const MASSE = 100_000;

/** A condition that PostgreSQL reads again is written with other conversions. */
const sansConversions = (sql: string): string =>
  sql.replace(/::(?:character varying|text)(?:\[\])?|[()]/g, '');

for (const dialect of testDialects) {
  describe(`IndexDeMasse sur ${dialect}`, () => {
    const opened = freshOpenedDatabase(dialect);
    const index = (): IndexDeMasse => new IndexDeMasse(opened().database);

    const definitions = async (): Promise<readonly string[]> => {
      const text =
        dialect === 'postgres'
          ? `SELECT indexdef AS sql FROM pg_indexes WHERE tablename LIKE 'memoires%' UNION ALL
             SELECT conname || ' ' || pg_get_constraintdef(oid) || convalidated FROM pg_constraint
             WHERE contype = 'f' AND conrelid::regclass::text LIKE 'memoires%' ORDER BY 1`
          : `SELECT sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL AND name LIKE 'memoires%' ORDER BY 1`;
      const rows = await opened().database.query<{ sql: string }>({ name: 'test.definitions', text });
      return rows.map(({ sql }) => sansConversions(sql));
    };
    const retires = () => opened().database.from<{ nom: string }>('memoires_index_retires');

    it('ne retire rien pour peu de mémoires', async () => {
      const avant = await definitions();
      await index().retirer(10);

      expect(await definitions()).to.deep.equal(avant);
    });

    it('retire ce qui ralentit une masse, le note, et le remet tel quel, même après un arrêt', async () => {
      const avant = await definitions();
      await index().retirer(MASSE);
      const pendant = await definitions();
      expect(pendant.length).to.be.below(avant.length - 8);
      expect(pendant.some((sql) => sql.includes('memoires_prestataire_par_depot'))).to.equal(true);
      expect(await retires()).to.have.lengthOf(avant.length - pendant.length);

      await index().retirer(MASSE);
      expect(await retires()).to.have.lengthOf(avant.length - pendant.length);
      await new IndexDeMasse(opened().database).remettre();

      expect(await definitions()).to.deep.equal(avant);
      expect(await retires()).to.have.lengthOf(0);
      await index().remettre();
      expect(await definitions()).to.deep.equal(avant);
    });

    if (dialect === 'postgres') {
      it('recommence une construction qui s’est arrêtée au milieu', async () => {
        const { database, knex } = opened();
        const avant = await definitions();
        await index().retirer(MASSE);
        await knex.raw('CREATE INDEX memoires_par_auteur ON memoires_memoires (createur_id)');
        await knex.raw(
          "UPDATE pg_index SET indisvalid = false WHERE indexrelid = 'memoires_par_auteur'::regclass",
        );
        await knex.raw(`ALTER TABLE memoires_lignes ADD CONSTRAINT memoires_lignes_memoire
          FOREIGN KEY (memoire_id) REFERENCES memoires_memoires (id) NOT VALID`);

        await new IndexDeMasse(database).remettre();

        expect(await definitions()).to.deep.equal(avant);
      });
    }
  });
}
