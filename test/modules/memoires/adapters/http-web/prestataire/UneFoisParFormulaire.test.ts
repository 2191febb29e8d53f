import { expect } from 'chai';
import { UneFoisParFormulaire } from '../../../../../../src/modules/memoires/adapters/http-web/prestataire/UneFoisParFormulaire.ts';
import { RateLimits } from '../../../../../../src/platform/http/RateLimits.ts';
import { openDatabase } from '../../../../../../src/platform/knex/openDatabase.ts';
import { FixedClock } from '../../../../../support/doubles.ts';
import { rejection } from '../../../../../support/rejection.ts';
import { createTestDatabase, type TestDatabase } from '../../../../../support/testDatabases.ts';

describe('UneFoisParFormulaire', () => {
  let base: TestDatabase;
  let ouverte: Awaited<ReturnType<typeof openDatabase>>;
  let limites: RateLimits;
  let faits = 0;
  const acte = (): Promise<number> => Promise.resolve((faits += 1));

  before(async () => {
    base = await createTestDatabase('sqlite');
    ouverte = openDatabase(base.url, 1);
    limites = new RateLimits(ouverte.database, new FixedClock());
  });
  beforeEach(() => {
    faits = 0;
  });
  after(async () => {
    await ouverte.database.close();
    await base.drop();
  });

  it('fait l’acte une fois et rend à chacun ce qu’il a donné', async () => {
    const uneFois = new UneFoisParFormulaire<number>();
    const resultats = await Promise.all([1, 2, 3].map(() => uneFois.faire('a', limites, acte)));

    expect(resultats).to.deep.equal([1, 1, 1]);
    expect(await uneFois.faire('b', limites, acte)).to.equal(2);
  });

  it('ne refait pas ce qu’un autre processus a fait', async () => {
    await new UneFoisParFormulaire<number>().faire('c', limites, acte);

    expect(await new UneFoisParFormulaire<number>().faire('c', limites, acte)).to.equal(undefined);
    expect(faits).to.equal(1);
  });

  it('laisse passer la faute de l’acte', async () => {
    await rejection(
      new UneFoisParFormulaire<number>().faire('d', limites, () => Promise.reject(new RangeError())),
      RangeError,
    );
  });

  it('rend la clé d’un acte qui a échoué, même à un autre processus qui s’y est essayé', async () => {
    const autre = new UneFoisParFormulaire<number>();
    const echoue = async (): Promise<number> => {
      expect(await autre.faire('e', limites, acte)).to.equal(undefined);
      throw new RangeError();
    };
    await rejection(new UneFoisParFormulaire<number>().faire('e', limites, echoue), RangeError);

    expect(await autre.faire('e', limites, acte)).to.equal(1);
    expect(await new UneFoisParFormulaire<number>().faire('e', limites, acte)).to.equal(undefined);
  });
});
