import { expect } from 'chai';
import { KnexRattachementReader } from '../../../../../src/modules/structures/adapters/persistence/KnexRattachementReader.ts';
import { KnexRepertoire } from '../../../../../src/modules/structures/adapters/persistence/KnexRepertoire.ts';
import { requeteDeRepertoire } from '../../../../../src/modules/structures/adapters/persistence/requeteDeRepertoire.ts';
import { rowDe } from '../../../../../src/modules/structures/adapters/persistence/rattachementRows.ts';
import { KnexStructureRepository } from '../../../../../src/modules/structures/adapters/persistence/KnexStructureRepository.ts';
import type { Database } from '../../../../../src/platform/knex/Database.ts';
import type { Dialect } from '../../../../../src/platform/knex/Dialect.ts';
import type { Value } from '../../../../../src/platform/knex/RawConnection.ts';
import { FixedClock } from '../../../../support/doubles.ts';
import { freshDatabase, testDialects } from '../../../../support/freshDatabase.ts';
import { uneStructure } from '../../support/uneStructure.ts';
import { unRattachement } from '../../support/unRattachement.ts';

const GRANDE = 5_000;
const PETITE = 5;
const PAGE = 51;
const VOLUME_MS = 60_000;

const LISTE = `SELECT id, rang FROM structures_rattachements WHERE structure_id = ? AND statut = 'VALIDEE'`;

let plans = 0;

const commander = <Row>(database: Database, text: string, valeurs: readonly Value[] = []): Promise<Row[]> =>
  database.query<Row>({ name: `test.plan.${++plans}`, text }, valeurs);

const planDe = async (
  database: Database,
  dialect: Dialect,
  sql: string,
  valeurs: readonly Value[],
): Promise<string> => {
  const explique = dialect === 'sqlite' ? 'EXPLAIN QUERY PLAN' : 'EXPLAIN';
  const lignes = await commander<Record<string, string>>(database, `${explique} ${sql}`, valeurs);
  return lignes.map((ligne) => ligne['QUERY PLAN'] ?? ligne['detail']).join('\n');
};

/** How many rows the engine has read to answer. */
const lignesLues = async (database: Database, sql: string, valeurs: readonly Value[]): Promise<number> => {
  const lignes = await commander<{ 'QUERY PLAN': string }>(
    database,
    `EXPLAIN (ANALYZE, TIMING OFF, COSTS OFF, SUMMARY OFF) ${sql}`,
    valeurs,
  );
  const texte = lignes.map((ligne) => ligne['QUERY PLAN']).join('\n');
  const lues = [...texte.matchAll(/Scan.*\(actual rows=([\d.]+) loops=(\d+)\)/g)];
  const ecartees = [...texte.matchAll(/Rows Removed by \w+: (\d+)/g)];
  return (
    lues.reduce((somme, [, rows, loops]) => somme + Number(rows) * Number(loops), 0) +
    ecartees.reduce((somme, [, rows]) => somme + Number(rows), 0)
  );
};

for (const dialect of testDialects) {
  describe(`les personnes d’une structure de ${GRANDE}, sur ${dialect}`, () => {
    const database = freshDatabase(dialect);
    let grande: number;
    let petite: number;

    const peupler = async (combien: number): Promise<number> => {
      const structure = uneStructure().build();
      const { id: structureId } = structure.donnees;
      await new KnexStructureRepository(database()).save(structure);
      const repertoire = new KnexRepertoire(database());
      for (let debut = 0; debut < combien; debut += 100) {
        const lot = Array.from({ length: Math.min(100, combien - debut) }, (_, rang) => ({
          donnees: unRattachement().avec({ structureId }).build().donnees,
          mots: [`nom${debut + rang}`, `prenom${(debut + rang) % 40}`],
        }));
        await database()
          .from('structures_rattachements')
          .insert(lot.map(({ donnees }) => rowDe(donnees)));
        await repertoire.repertorier(
          lot.map(({ donnees, mots }) => ({ rattachementId: donnees.id, structureId, mots })),
        );
      }
      return structureId;
    };

    before(async function () {
      this.timeout(VOLUME_MS);
      await database().run(async () => {
        grande = await peupler(GRANDE);
        petite = await peupler(PETITE);
      });
      await commander(database(), dialect === 'sqlite' ? 'ANALYZE' : 'ANALYZE structures_rattachements');
      if (dialect === 'postgres') await commander(database(), 'ANALYZE structures_repertoire');
    });

    const recherche = (structureId: number, ...mots: readonly string[]) => {
      const { statement, valeurs } = requeteDeRepertoire(structureId, mots, null, PAGE);
      return { sql: statement.text, valeurs };
    };

    const listes = () => [
      { sql: `${LISTE} ORDER BY rang, id LIMIT ${PAGE}`, valeurs: [grande] },
      {
        sql: `${LISTE} AND (rang, id) > (?, ?) ORDER BY rang, id LIMIT ${PAGE}`,
        valeurs: [grande, 2, 0],
      },
    ];

    it('se listent dans l’ordre d’un index, à la première page et plus loin', async () => {
      for (const { sql, valeurs } of listes()) {
        const plan = await planDe(database(), dialect, sql, valeurs);
        expect(plan, plan).to.match(/structures_rattachements_par_structure/);
        expect(plan, plan).not.to.match(/Seq Scan|SCAN |Sort|TEMP B-TREE/);
      }
    });

    it('se cherchent dans une tranche de l’index des mots', async () => {
      for (const mots of [['prenom1'], ['nom12'], ['prenom1', 'nom1']]) {
        const { sql, valeurs } = recherche(grande, ...mots);
        const plan = await planDe(database(), dialect, sql, valeurs);
        expect(plan, plan).not.to.match(/Seq Scan|SCAN /);
        expect(plan, plan).to.match(/structures_repertoire/);
      }
    });

    if (dialect === 'postgres') {
      it('demandent le même travail à une page de cinq personnes qu’à une page de cinq mille', async () => {
        for (const { sql, valeurs } of listes()) {
          expect(await lignesLues(database(), sql, valeurs)).to.be.at.most(PAGE);
        }
        const exacte = (structureId: number) => recherche(structureId, 'nom3');
        const seule = exacte(petite);
        expect(await lignesLues(database(), seule.sql, seule.valeurs)).to.be.at.least(1);
        const rare = recherche(grande, 'nom4321');
        expect(await lignesLues(database(), rare.sql, rare.valeurs)).to.be.at.most(10);
        const frequente = recherche(grande, 'prenom');
        expect(await lignesLues(database(), frequente.sql, frequente.valeurs)).to.be.at.most(6 * PAGE);
      });
    }

    it('se trouvent et se suivent de page en page jusqu’à la dernière', async () => {
      const liens = new KnexRattachementReader(database(), new FixedClock());
      const repertoire = new KnexRepertoire(database());
      const vus = new Set<number>();
      for (let apres = null; ;) {
        const page = await liens.utilisateursDe(grande, apres, 500);
        for (const { rattachementId } of page.utilisateurs) vus.add(rattachementId);
        if (page.suivant === null) break;
        apres = page.suivant;
      }
      expect(vus.size).to.equal(GRANDE);
      const { utilisateurs } = await repertoire.chercher(grande, ['nom4321'], null, 50);
      expect(utilisateurs).to.have.lengthOf(1);
    });
  });
}
