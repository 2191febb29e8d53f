import { expect } from 'chai';
import { ApiRefusal } from '../../../src/platform/api/ApiRefusal.ts';
import { Guichet } from '../../../src/platform/api/Guichet.ts';
import { rejection } from '../../support/rejection.ts';

describe('Guichet', () => {
  it('laisse entrer autant que de places, puis chacun à son tour', async () => {
    const guichet = new Guichet(2);
    const ordre: string[] = [];
    const premier = await guichet.entrer();
    const second = await guichet.entrer();
    const attendre = async (nom: string) => {
      const sortir = await guichet.entrer();
      ordre.push(nom);
      return sortir;
    };
    const troisieme = attendre('troisième');
    const quatrieme = attendre('quatrième');
    expect(ordre).to.eql([]);

    premier();
    (await troisieme)();
    (await quatrieme)();
    second();
    expect(ordre).to.eql(['troisième', 'quatrième']);
    await Promise.all([guichet.entrer(), guichet.entrer()]);
  });

  it('renvoie qui a trop attendu, et qui trouve tous les bancs pris, sans perdre de place', async () => {
    const guichet = new Guichet(1, 20, 1);
    const sortir = await guichet.entrer();
    const attend = guichet.entrer();
    const debout = await rejection(guichet.entrer(), ApiRefusal);
    const assis = await rejection(attend, ApiRefusal);
    expect([debout, assis].map(({ status, headers }) => [status, headers])).to.eql([
      [429, { 'Retry-After': '10' }],
      [429, { 'Retry-After': '10' }],
    ]);

    sortir();
    (await guichet.entrer())();
  });

  it('ne donne à chacun qu’une place, et la lui rend quand il est sorti ou n’a pas pu entrer', async () => {
    const guichet = new Guichet(2, 20, 1);
    const sortir = await guichet.entrer(7);
    expect((await rejection(guichet.entrer(7), ApiRefusal)).status).to.equal(429);
    const autre = await guichet.entrer(8);
    await rejection(guichet.entrer(9), ApiRefusal);
    sortir();
    (await guichet.entrer(9))();
    (await guichet.entrer(7))();
    autre();
  });

  it('rend la place de ce qui échoue', async () => {
    const guichet = new Guichet(1, 20);
    await rejection(
      guichet.pendant(() => Promise.reject(new RangeError('panne'))),
      RangeError,
    );

    expect(await guichet.pendant(() => Promise.resolve('passé'))).to.equal('passé');
  });
});
