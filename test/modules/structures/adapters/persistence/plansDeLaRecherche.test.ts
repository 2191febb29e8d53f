import { expect } from 'chai';
import type { Knex } from 'knex';
import { KnexRechercheDeStructures } from '../../../../../src/modules/structures/adapters/persistence/KnexRechercheDeStructures.ts';
import { KnexStructureRepository } from '../../../../../src/modules/structures/adapters/persistence/KnexStructureRepository.ts';
import type {
  CriteresDeStructures,
  PerimetreDeRecherche,
} from '../../../../../src/modules/structures/application/ports/RechercheDeStructures.ts';
import type { Database } from '../../../../../src/platform/knex/Database.ts';
import type { Value } from '../../../../../src/platform/knex/RawConnection.ts';
import { freshDatabase, testDialects } from '../../../../support/freshDatabase.ts';
import { uneStructure } from '../../support/uneStructure.ts';

const COMBIEN = 20_000;
const VOLUME_MS = 60_000;
const SIRET = '73282932000074';

const SANS_CRITERE: CriteresDeStructures = {
  identifiants: null,
  type: null,
  nom: [],
  ville: [],
  texte: [],
  codePostal: null,
  pays: null,
  publique: null,
  statut: null,
};

let plans = 0;

const commander = <Row>(database: Database, text: string, valeurs: readonly Value[] = []): Promise<Row[]> =>
  database.query<Row>({ name: `test.plan-de-recherche.${++plans}`, text }, valeurs);

/** The query that it makes is its own business, but for what it costs. */
class RechercheExpliquee extends KnexRechercheDeStructures {
  requeteDe(criteres: CriteresDeStructures, perimetre: PerimetreDeRecherche): Knex.QueryBuilder {
    return this.requete(criteres, perimetre);
  }
}

for (const dialect of testDialects) {
  describe(`la recherche parmi ${COMBIEN} structures, sur ${dialect}`, () => {
    const database = freshDatabase(dialect);
    let sienne: number;

    const planDe = async (
      criteres: Partial<CriteresDeStructures>,
      autresParIdentifiant: boolean,
    ): Promise<string> => {
      const { sql, bindings } = new RechercheExpliquee(database())
        .requeteDe({ ...SANS_CRITERE, ...criteres }, { siennes: [sienne], autresParIdentifiant })
        .select('id')
        .toSQL();
      const explique = dialect === 'sqlite' ? 'EXPLAIN QUERY PLAN' : 'EXPLAIN';
      const lignes = await commander<Record<string, string>>(
        database(),
        `${explique} ${sql}`,
        bindings as readonly Value[],
      );
      return lignes.map((ligne) => ligne['QUERY PLAN'] ?? ligne['detail']).join('\n');
    };

    before(async function () {
      this.timeout(VOLUME_MS);
      const depot = new KnexStructureRepository(database());
      const modele = uneStructure()
        .avec({ identifiant: { type: 'SIRET', valeur: SIRET } })
        .build();
      await depot.save(modele);
      sienne = modele.donnees.id;
      const [ligne] = await commander<Record<string, unknown>>(database(), 'SELECT * FROM structures_fiches');
      const valeurs: Readonly<Record<string, string>> = {
        id: '1000000 + n',
        tete_id: '1000000 + n',
        identifiant: `'Z' || n`,
        publique: 'n % 200 = 0',
      };
      const colonnes = Object.keys(ligne ?? {});
      const nombres =
        dialect === 'sqlite'
          ? `(WITH RECURSIVE c(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c WHERE n < ${COMBIEN}) SELECT n FROM c)`
          : `(SELECT generate_series(1, ${COMBIEN}) AS n) c`;
      await commander(
        database(),
        `INSERT INTO structures_fiches (${colonnes.join(', ')})
         SELECT ${colonnes.map((colonne) => valeurs[colonne] ?? colonne).join(', ')}
         FROM structures_fiches, ${nombres}`,
      );
      await commander(database(), 'ANALYZE structures_fiches');
    });

    it('trouve un identifiant par son index, chez tous', async () => {
      const plan = await planDe({ identifiants: [SIRET] }, true);
      expect(plan).to.include('structures_fiches_par_identifiant');
      expect(plan).to.not.match(/Seq Scan|SCAN structures_fiches/);
    });

    it('ne lit que les structures publiques et les siennes pour un nom', async () => {
      const plan = await planDe({ nom: ['lyon'] }, false);
      expect(plan).to.not.match(/Seq Scan|SCAN structures_fiches$/m);
    });
  });
}
