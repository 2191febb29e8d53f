import { expect } from 'chai';
import { KnexUtilisateurRepository } from '../../../../../../src/modules/comptes/adapters/persistence/KnexUtilisateurRepository.ts';
import { KnexChoixDeNotificationsRepository } from '../../../../../../src/modules/comptes/adapters/persistence/notifications/KnexChoixDeNotificationsRepository.ts';
import type { ChoixDeNotificationsRepository } from '../../../../../../src/modules/comptes/application/notifications/ports/ChoixDeNotificationsRepository.ts';
import { ChoixDeNotifications } from '../../../../../../src/modules/comptes/domain/notifications/ChoixDeNotifications.ts';
import { nextId } from '../../../../../support/doubles.ts';
import { freshDatabase, testDialects } from '../../../../../support/freshDatabase.ts';
import { InMemoryChoixDeNotificationsRepository } from '../../../support/notifications/InMemoryChoixDeNotificationsRepository.ts';
import { unUtilisateur } from '../../../support/unUtilisateur.ts';

const contract = (choix: () => ChoixDeNotificationsRepository, unCompte: () => Promise<number>): void => {
  it('donne les choix initiaux de qui n’a rien choisi', async () => {
    const id = await unCompte();
    expect(await choix().get(id)).to.deep.equal(ChoixDeNotifications.initial(id));
  });

  it('rend ce qui a été gardé, et remplace', async () => {
    const id = await unCompte();
    for (const recapitulatif of [false, true]) {
      const garde = ChoixDeNotifications.restituer(id, {
        rythmes: { MEMOIRES: 'QUOTIDIEN', RATTACHEMENTS: 'IMMEDIAT', STRUCTURES: 'AUCUN' },
        recapitulatif,
      });
      await choix().save(garde);
      expect(await choix().get(id)).to.deep.equal(garde);
    }
  });
};

describe('ChoixDeNotificationsRepository', () => {
  describe('en mémoire', () => {
    const choix = new InMemoryChoixDeNotificationsRepository();
    contract(
      () => choix,
      async () => nextId(),
    );
  });

  for (const dialect of testDialects) {
    describe(`knex sur ${dialect}`, () => {
      const db = freshDatabase(dialect);
      contract(
        () => new KnexChoixDeNotificationsRepository(db()),
        async () => {
          const utilisateur = unUtilisateur().build();
          await new KnexUtilisateurRepository(db()).add(utilisateur);
          return utilisateur.etat.id;
        },
      );
    });
  }
});
