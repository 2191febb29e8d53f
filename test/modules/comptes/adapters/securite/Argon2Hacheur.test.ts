import { expect } from 'chai';
import { Argon2Hacheur } from '../../../../../src/modules/comptes/adapters/securite/Argon2Hacheur.ts';
import { UnALaFois } from '../../../../../src/modules/comptes/adapters/securite/UnALaFois.ts';
import { Overload } from '../../../../../src/platform/Overload.ts';
import { rejection } from '../../../../support/rejection.ts';

describe('Argon2Hacheur', () => {
  const hacheur = new Argon2Hacheur();

  it('hache en argon2id, 46 Mio, un passage, avec un sel neuf à chaque fois', async () => {
    const [un, autre] = [await hacheur.hacher('girafe tulipe'), await hacheur.hacher('girafe tulipe')];

    expect(un).to.match(/^\$argon2id\$v=19\$m=47104,t=1,p=1\$/);
    expect(un).not.to.equal(autre);
  });

  it('reconnaît le mot de passe, entier et à l’identique', async () => {
    const long = 'x'.repeat(127);
    const hache = await hacheur.hacher(`${long}a`);

    expect(await hacheur.verifier(`${long}a`, hache)).to.equal(true);
    expect(await hacheur.verifier(`${long}b`, hache)).to.equal(false);
    expect(await hacheur.verifier(`${long}A`, hache)).to.equal(false);
    expect(await hacheur.verifier(` ${long}a`, hache)).to.equal(false);
  });

  it('compare avec un leurre quand il n’y a rien à comparer, et répond non', async () => {
    expect(await hacheur.verifier('girafe tulipe', null)).to.equal(false);
  });
});

describe('UnALaFois', () => {
  it('ne fait jamais deux travaux ensemble, et garde leur ordre', async () => {
    const file = new UnALaFois();
    const journal: string[] = [];
    const travail = (nom: string) => () =>
      new Promise<void>((resolve) => {
        journal.push(`début ${nom}`);
        setImmediate(() => {
          journal.push(`fin ${nom}`);
          resolve();
        });
      });

    await Promise.all(['a', 'b', 'c'].map((nom) => file.faire(travail(nom))));

    expect(journal).to.deep.equal(['début a', 'fin a', 'début b', 'fin b', 'début c', 'fin c']);
  });

  it('refuse ce qui attendrait derrière trop d’autres, puis reprend', async () => {
    const file = new UnALaFois(2);
    const admis = ['a', 'b', 'c'].map((nom) => file.faire(() => Promise.resolve(nom)));

    await rejection(
      file.faire(() => Promise.resolve('d')),
      Overload,
    );
    expect(await Promise.all(admis)).to.deep.equal(['a', 'b', 'c']);
    expect(await file.faire(() => Promise.resolve('e'))).to.equal('e');
  });

  it('continue après un travail qui échoue, et rend son échec', async () => {
    const file = new UnALaFois();
    const echec = file.faire(() => Promise.reject(new RangeError('non')));
    const suite = file.faire(() => Promise.resolve('oui'));

    await rejection(echec, RangeError);
    expect(await suite).to.equal('oui');
  });
});
