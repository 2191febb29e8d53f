import { expect } from 'chai';
import { BaseDuQuai } from '../../../../../src/modules/reprise/adapters/persistence/BaseDuQuai.ts';
import { CopieDansPostgres } from '../../../../../src/modules/reprise/adapters/persistence/CopieDansPostgres.ts';
import { KnexQuai } from '../../../../../src/modules/reprise/adapters/persistence/KnexQuai.ts';
import type { Database } from '../../../../../src/platform/knex/Database.ts';
import type { Statement } from '../../../../../src/platform/knex/Statement.ts';
import { freshOpenedDatabase, testDialects } from '../../../../support/freshDatabase.ts';

class Arret extends Error {}

/** The process ends after its first `DROP TABLE`. */
const quiSArrete = (database: Database): Database => {
  let faits = 0;
  return new Proxy(database, {
    get: (cible, nom) => {
      const valeur: unknown = Reflect.get(cible, nom, cible);
      if (typeof valeur !== 'function') return valeur;
      const methode = valeur.bind(cible) as (...recus: unknown[]) => unknown;
      if (nom !== 'query') return methode;
      return (...recus: unknown[]) => {
        if ((recus[0] as Statement).text.startsWith('DROP TABLE') && ++faits > 1) throw new Arret();
        return methode(...recus);
      };
    },
  });
};

for (const dialect of testDialects) {
  describe(`BaseDuQuai sur ${dialect}`, () => {
    const opened = freshOpenedDatabase(dialect);

    it('s’en va tout entière ou pas du tout', async () => {
      const { database } = opened();
      const quai = new KnexQuai(new BaseDuQuai(database), opened());
      await quai.ouvrir();
      await quai.vider();
      await quai.franchir('TRIE', 'un export');

      await new BaseDuQuai(quiSArrete(database)).supprimer().catch((error: unknown) => {
        if (!(error instanceof Arret)) throw error;
      });

      await quai.ouvrir();
      const reste = new BaseDuQuai(database);
      const la = [];
      for (const table of ['etapes', 'fournisseurs', 'pieces', 'anomalies', 'parties'])
        la.push(await reste.existe(table));
      expect(new Set(la).size).to.equal(1);
      await reste.supprimer();
    });
  });
}

describe('CopieDansPostgres', () => {
  const opened = freshOpenedDatabase('postgres');

  it('ne dit pas, quand une ligne est refusée, ce qu’elle contient', async () => {
    const SECRET = 'zoe.secrete@export.example';
    const { knex } = opened();
    await knex.raw('CREATE TABLE copie_d_essai (ligne integer, empreinte bigint, nombre integer)');
    const lots = async function* () {
      yield Buffer.from(`2\t0\t${SECRET}\n`);
    };

    const faute = await new CopieDansPostgres(opened())
      .copier('copie_d_essai', ['ligne', 'empreinte', 'nombre'], lots())
      .then(
        () => undefined,
        (error: unknown) => error as Error & { where?: string; detail?: string },
      );

    expect(faute).to.be.instanceOf(Error);
    expect(JSON.stringify([faute?.message, faute?.stack, faute?.where, faute?.detail])).to.not.include(
      SECRET,
    );
  });
});
