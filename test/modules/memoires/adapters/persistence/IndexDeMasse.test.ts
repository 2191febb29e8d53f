import { setTimeout as delay } from 'node:timers/promises';
import { expect } from 'chai';
import { IndexDeMasse } from '../../../../../src/modules/memoires/adapters/persistence/reprise/IndexDeMasse.ts';
import { Database } from '../../../../../src/platform/knex/Database.ts';
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
             WHERE contype = 'f' AND conrelid::regclass::text LIKE 'memoires%' UNION ALL
             SELECT relname || ' nettoyée, ' || coalesce(reloptions::text, '') FROM pg_class
             WHERE relkind = 'r' AND relname LIKE 'memoires%' AND NOT 'autovacuum_enabled=false' = ANY (coalesce(reloptions, '{}'))
             ORDER BY 1`
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

    it('remet de même avec une seule connexion', async () => {
      const { knex } = opened();
      const avant = await definitions();
      const seule = new IndexDeMasse(new Database(knex, dialect, 1));
      await seule.retirer(MASSE);
      expect(await seule.manquent()).to.equal(true);
      await seule.remettre();

      expect(await definitions()).to.deep.equal(avant);
      expect(await seule.manquent()).to.equal(false);
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
      it('laisse en place ce que quelqu’un lit longuement, sans faire attendre les autres', async function () {
        this.timeout(30_000);
        const { database, knex } = opened();
        const avant = await definitions();
        const lecture = await knex.transaction();
        try {
          await lecture.raw('SELECT 1 FROM memoires_memoires LIMIT 1');
          const retrait = index().retirer(MASSE);
          const attentes: number[] = [];
          const finie = retrait.then(() => 'finie' as const);
          while ((await Promise.race([finie, delay(50, 'attend' as const)])) !== 'finie') {
            const debut = performance.now();
            await database.query({ name: 'test.lire', text: 'SELECT 1 FROM memoires_memoires LIMIT 1' });
            attentes.push(performance.now() - debut);
          }

          expect(Math.max(...attentes)).to.be.below(3_000);
          expect(await definitions()).to.deep.equal(avant);
          expect(await retires()).to.deep.equal([]);
        } finally {
          await lecture.rollback();
        }
      });

      const clesDesParties = async (): Promise<readonly string[]> => {
        const rows = await opened().database.query<{ nom: string }>({
          name: 'test.cles',
          text: `SELECT conname AS nom FROM pg_constraint WHERE contype = 'p'
            AND conrelid IN ('memoires_lignes'::regclass, 'memoires_historique'::regclass) ORDER BY 1`,
        });
        return rows.map(({ nom }) => nom);
      };
      const CLES = ['memoires_historique_pk', 'memoires_lignes_pk'];

      it('retire aussi les clés des parties d’une base presque vide, et les remet', async () => {
        expect(await clesDesParties()).to.deep.equal(CLES);
        await index().retirer(MASSE);
        expect(await clesDesParties()).to.deep.equal([]);
        await index().remettre();

        expect(await clesDesParties()).to.deep.equal(CLES);
      });

      it('laisse les clés des parties là où des mémoires sont déjà', async () => {
        const { knex } = opened();
        await knex.raw(`INSERT INTO memoires_memoires (id, version, structure_id, createur_id, tva_sur_les_debits, etat, etat_le,
            prestataire_designation, prestataire_identifiant, prestataire_adresse, modifie_le, modifie_par, modifie_par_nom, tri_depot,
            tri_montant, numero_affiche)
          SELECT n, 1, 1, 1, false, 'PAYE', now(), '', '', '', now(), 1, '', now(), 0, n::text
          FROM generate_series(1, ${MASSE / 10 + 1}) AS n`);
        try {
          await index().retirer(MASSE);
          expect(await index().manquent()).to.equal(true);
          expect(await clesDesParties()).to.deep.equal(CLES);
        } finally {
          await index().remettre();
          await knex.raw('DELETE FROM memoires_memoires');
        }
      });

      it('ne fait attendre personne pour redire clé ce qui est unique de nouveau, et le redit plus tard', async function () {
        this.timeout(30_000);
        const { knex } = opened();
        const avant = await definitions();
        await index().retirer(MASSE);
        const lecture = await knex.transaction();
        try {
          await lecture.raw('LOCK TABLE memoires_lignes IN ACCESS SHARE MODE');
          await index().remettre();

          expect(await definitions()).to.deep.equal(avant);
          expect(await clesDesParties()).to.deep.equal(['memoires_historique_pk']);
          expect(await retires()).to.have.lengthOf(1);
        } finally {
          await lecture.rollback();
        }
        await index().remettre();
        expect(await clesDesParties()).to.deep.equal(CLES);
        expect(await index().manquent()).to.equal(false);
      });

      it('remet une contrainte laissée à moitié sans attendre qui lit', async function () {
        this.timeout(30_000);
        const { knex } = opened();
        const avant = await definitions();
        await index().retirer(MASSE);
        await knex.raw(`ALTER TABLE memoires_lignes ADD CONSTRAINT memoires_lignes_memoire
          FOREIGN KEY (memoire_id) REFERENCES memoires_memoires (id) NOT VALID`);
        const lecture = await knex.transaction();
        try {
          await lecture.raw('LOCK TABLE memoires_lignes, memoires_memoires IN ACCESS SHARE MODE');
          const remise = index().remettre();

          expect(await Promise.race([remise.then(() => 'finie'), delay(15_000, 'attend')])).to.equal('finie');
        } finally {
          await lecture.rollback();
        }
        expect(await definitions()).to.deep.equal(avant);
        await index().remettre();
      });

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
