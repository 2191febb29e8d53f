import { AsyncLocalStorage } from 'node:async_hooks';
import { expect } from 'chai';
import { freshDatabase, testDialects } from '../../support/freshDatabase.ts';
import { rejection } from '../../support/rejection.ts';

interface SecretRow {
  nom: string;
  valeur: string;
}

const COMPTER = {
  name: 'test.secrets.compter',
  text: 'SELECT COUNT(*) AS nombre FROM platform_secrets',
} as const;
const LIRE = {
  name: 'test.secrets.lire',
  text: 'SELECT valeur FROM platform_secrets WHERE nom = ?',
} as const;
const GARDER = {
  name: 'test.secrets.garder',
  text: 'INSERT INTO platform_secrets (nom, valeur) VALUES (?, ?)',
} as const;

class Panne extends Error {}

/** Runs outside of any transaction that is open where it is called. */
const dehors = AsyncLocalStorage.snapshot();

for (const dialect of testDialects) {
  describe(`Database sur ${dialect}`, () => {
    const db = freshDatabase(dialect);
    const secrets = () => db().from<SecretRow>('platform_secrets');
    const noms = async (): Promise<string[]> => {
      const rows: { nom: string }[] = await secrets().select('nom').orderBy('nom');
      return rows.map(({ nom }) => nom);
    };

    afterEach(async () => {
      await secrets().delete();
    });

    it('garde ce que la transaction a écrit, par knex et par requête préparée', async () => {
      await db().run(async () => {
        await secrets().insert({ nom: 'a', valeur: 'un' });
        await db().query(GARDER, ['b', 'deux']);
        expect(await db().query(LIRE, ['a'])).to.deep.equal([{ valeur: 'un' }]);
      });

      expect(await noms()).to.deep.equal(['a', 'b']);
    });

    it('ne garde rien quand le travail échoue, et rend son erreur telle quelle', async () => {
      const panne = new Panne('au milieu');
      const travail = db().run(async () => {
        await secrets().insert({ nom: 'a', valeur: 'un' });
        await db().query(GARDER, ['b', 'deux']);
        throw panne;
      });

      expect(await rejection(travail, Panne)).to.equal(panne);
      expect(await noms()).to.deep.equal([]);
    });

    it('ne dit pas, dans une erreur, les valeurs de la requête', async () => {
      const ecrire = async () => db().from('table_absente').insert({ nom: 'Madame Secret' });
      const faute = await rejection(ecrire(), Error);
      expect(String(faute)).to.include('table_absente').and.not.include('Secret');
    });

    it('joint la transaction en cours quand on en ouvre une autre dedans', async () => {
      await rejection(
        db().run(async () => {
          await db().run(() => db().query(GARDER, ['dedans', 'x']));
          throw new Panne();
        }),
        Panne,
      );

      expect(await noms()).to.deep.equal([]);
    });

    it('ne garde rien quand une requête échoue, et la connexion sert encore', async () => {
      await rejection(
        db().run(async () => {
          await db().query(GARDER, ['a', 'un']);
          await db().query(GARDER, ['a', 'encore']);
        }),
        Error,
      );
      await db().query(GARDER, ['b', 'deux']);

      expect(await noms()).to.deep.equal(['b']);
    });

    it('range ensemble vingt transactions ouvertes en même temps', async () => {
      await Promise.all(
        Array.from({ length: 20 }, (_, rang) =>
          db().run(async () => {
            const [row] = await db().query<{ nombre: number }>(COMPTER);
            expect(row?.nombre).to.be.a('number');
            await db().query(GARDER, [`n${String(rang)}`, 'x']);
          }),
        ),
      );

      expect(await noms()).to.have.lengthOf(20);
    });

    it('prépare à nouveau une requête dont la première préparation a échoué', async () => {
      const tardive = { name: 'test.tardive', text: 'SELECT un FROM test_tardive' } as const;
      await rejection(db().query(tardive), Error);
      await db().run(async () => {
        await db().query({ name: 'test.creer', text: 'CREATE TABLE test_tardive (un integer)' });
      });

      expect(await db().query(tardive)).to.deep.equal([]);
    });

    it('rend les grands entiers en nombres et les instants en texte ISO, sur les deux moteurs', async () => {
      const survenu_le = '2026-03-29T01:30:00.000Z';
      const id = Number.MAX_SAFE_INTEGER;
      await db()
        .from('platform_evenements')
        .insert({ id, type: 'test', survenu_le, contenu: '{}', distribue: true });
      const lu = await db().query<{ id: number; survenu_le: string }>(
        { name: 'test.evenement', text: 'SELECT id, survenu_le FROM platform_evenements WHERE id = ?' },
        [id],
      );

      expect(lu).to.deep.equal([{ id, survenu_le }]);
    });

    describe('afterCommit', () => {
      it('attend que la transaction soit gardée', async () => {
        const ordre: string[] = [];
        await db().run(async () => {
          db().afterCommit(() => ordre.push('après'));
          await db().query(GARDER, ['a', 'un']);
          ordre.push('dedans');
        });

        expect(ordre).to.deep.equal(['dedans', 'après']);
      });

      it('ne fait rien quand la transaction est défaite', async () => {
        const ordre: string[] = [];
        await rejection(
          db().run(() => {
            db().afterCommit(() => ordre.push('après'));
            return Promise.reject(new Panne());
          }),
          Panne,
        );

        expect(ordre).to.deep.equal([]);
      });

      it('fait tout de suite hors de toute transaction', () => {
        const ordre: string[] = [];
        db().afterCommit(() => ordre.push('fait'));

        expect(ordre).to.deep.equal(['fait']);
      });
    });
  });
}

describe('Database sur postgres, connexion coupée', () => {
  const db = freshDatabase('postgres');

  it('ouvre une autre connexion pour la requête suivante', async () => {
    const couper = db().run(async () => {
      await db().query({ name: 'test.couper', text: 'SELECT pg_terminate_backend(pg_backend_pid())' });
    });
    await rejection(couper, Error);

    expect(await db().query(COMPTER)).to.deep.equal([{ nombre: 0 }]);
  });

  it('ne montre à personne ce qui n’est pas encore gardé', async () => {
    let vu: unknown;
    await db().run(async () => {
      await db().query(GARDER, ['a', 'un']);
      vu = await dehors(() => db().query(COMPTER));
    });

    expect(vu).to.deep.equal([{ nombre: 0 }]);
  });
});
