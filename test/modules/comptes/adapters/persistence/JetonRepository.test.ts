import { expect } from 'chai';
import { KnexJetonRepository } from '../../../../../src/modules/comptes/adapters/persistence/KnexJetonRepository.ts';
import { KnexUtilisateurRepository } from '../../../../../src/modules/comptes/adapters/persistence/KnexUtilisateurRepository.ts';
import type { JetonRepository } from '../../../../../src/modules/comptes/application/ports/JetonRepository.ts';
import { emettreJeton, type Jeton } from '../../../../../src/modules/comptes/domain/Jeton.ts';
import { nextId } from '../../../../support/doubles.ts';
import { freshDatabase, testDialects } from '../../../../support/freshDatabase.ts';
import { InMemoryJetonRepository } from '../../support/InMemoryJetonRepository.ts';
import { unUtilisateur } from '../../support/unUtilisateur.ts';

const LE = new Date('2026-03-02T09:00:00.250Z');
const empreinte = (): string => nextId().toString(16).padStart(64, '0');

const contract = (jetons: () => JetonRepository, unCompte: () => Promise<number>): void => {
  const unJeton = async (): Promise<Jeton> => {
    const jeton = emettreJeton(await unCompte(), 'ACTIVATION', empreinte(), LE);
    await jetons().save(jeton);
    return jeton;
  };

  it('rend le lien tel qu’il a été gardé, par le compte et par l’empreinte', async () => {
    const jeton = await unJeton();

    expect(await jetons().findDe(jeton.utilisateurId, 'ACTIVATION')).to.deep.equal(jeton);
    expect(await jetons().findParEmpreinte(jeton.empreinte, 'ACTIVATION')).to.deep.equal(jeton);
  });

  it('retire d’un compte les natures dites, et elles seules', async () => {
    const { utilisateurId, empreinte: cle } = await unJeton();
    const contact = emettreJeton(utilisateurId, 'CONTACT', empreinte(), LE);
    await jetons().save(contact);

    await jetons().retirerDe(utilisateurId, ['CONTACT', 'REINITIALISATION']);

    expect(await jetons().findParEmpreinte(contact.empreinte, 'CONTACT')).to.equal(undefined);
    expect(await jetons().findParEmpreinte(cle, 'ACTIVATION')).not.to.equal(undefined);
  });

  it('ne confond pas les natures', async () => {
    const { utilisateurId, empreinte: cle } = await unJeton();

    expect(await jetons().findDe(utilisateurId, 'REINITIALISATION')).to.equal(undefined);
    expect(await jetons().findParEmpreinte(cle, 'REINITIALISATION')).to.equal(undefined);
    expect(await jetons().retirer(cle, 'REINITIALISATION')).to.equal(undefined);
    expect(await jetons().findParEmpreinte(cle, 'ACTIVATION')).not.to.equal(undefined);
  });

  it('met le nouveau lien à la place du précédent de même nature, et de lui seul', async () => {
    const ancien = await unJeton();
    const autre = emettreJeton(ancien.utilisateurId, 'REINITIALISATION', empreinte(), LE);
    const nouveau = emettreJeton(
      ancien.utilisateurId,
      'ACTIVATION',
      empreinte(),
      new Date(LE.getTime() + 90_000),
    );
    await jetons().save(autre);
    await jetons().save(nouveau);

    expect(await jetons().findParEmpreinte(ancien.empreinte, 'ACTIVATION')).to.equal(undefined);
    expect(await jetons().findDe(ancien.utilisateurId, 'ACTIVATION')).to.deep.equal(nouveau);
    expect(await jetons().findDe(ancien.utilisateurId, 'REINITIALISATION')).to.deep.equal(autre);
  });

  it('ne donne un lien qu’à un seul de ceux qui le retirent ensemble', async () => {
    const jeton = await unJeton();

    const retraits = await Promise.all(
      Array.from({ length: 10 }, () => jetons().retirer(jeton.empreinte, 'ACTIVATION')),
    );

    expect(retraits.filter(Boolean)).to.deep.equal([jeton]);
    expect(await jetons().findDe(jeton.utilisateurId, 'ACTIVATION')).to.equal(undefined);
  });
};

describe('JetonRepository', () => {
  describe('in memory', () => {
    const jetons = new InMemoryJetonRepository();
    contract(
      () => jetons,
      async () => nextId(),
    );
  });

  for (const dialect of testDialects) {
    describe(`knex on ${dialect}`, () => {
      const db = freshDatabase(dialect);
      contract(
        () => new KnexJetonRepository(db()),
        async () => {
          const utilisateur = unUtilisateur().build();
          await new KnexUtilisateurRepository(db()).add(utilisateur);
          return utilisateur.etat.id;
        },
      );
    });
  }
});
