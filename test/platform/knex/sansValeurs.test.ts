import { expect } from 'chai';
import { pino } from 'pino';
import { sansValeurs } from '../../../src/platform/knex/sansValeurs.ts';
import { freshOpenedDatabase } from '../../support/freshDatabase.ts';

const SECRET = 'zoe.secrete@export.example';

/** As a log shows it, and as a terminal does. */
const ditDe = (error: unknown): string => JSON.stringify(pino.stdSerializers.err(error as Error));

describe('Les erreurs de PostgreSQL', () => {
  const opened = freshOpenedDatabase('postgres');
  const echecDe = (essai: PromiseLike<unknown>): Promise<unknown> =>
    Promise.resolve(essai).then(
      () => Promise.reject(new Error('this query should have failed')),
      (error: unknown) => error,
    );
  const ecrire = () =>
    opened().database.query(
      { name: 'test.deux', text: 'INSERT INTO platform_secrets (nom, valeur) VALUES (?, ?)' },
      [SECRET, 'x'],
    );

  it('ne montrent pas la clé qui se répète, ni par une requête préparée ni par knex', async () => {
    await ecrire();
    const nom = SECRET;
    const fautes = [
      await echecDe(ecrire()),
      await echecDe(opened().database.from('platform_secrets').insert({ nom, valeur: 'x' })),
    ];

    for (const faute of fautes) {
      expect((faute as { code: string }).code).to.equal('23505');
      expect(ditDe(faute)).to.include('duplicate key').and.not.include(SECRET);
    }
  });

  it('ne montrent pas la valeur qui ne se lit pas, dans la pile non plus', async () => {
    const lire = { name: 'test.nombre', text: 'SELECT CAST(CAST(? AS text) AS bigint) AS n' };
    const faute = await echecDe(opened().database.query(lire, [SECRET]));

    expect((faute as { code: string }).code).to.equal('22P02');
    expect(ditDe(faute)).to.include('invalid input syntax').and.not.include(SECRET);
    const json = { name: 'test.json', text: 'SELECT CAST(CAST(? AS text) AS jsonb) AS n' };
    expect(ditDe(await echecDe(opened().database.query(json, [`[${SECRET}`])))).to.not.include(SECRET);
  });

  it('laissent dire les autres erreurs', () => {
    const error = new Error('the disk is full');
    expect(sansValeurs(error)).to.equal(error);
    expect(sansValeurs('texte')).to.equal('texte');
  });
});
