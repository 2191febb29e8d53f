import { expect } from 'chai';
import { KnexUtilisateurReader } from '../../../../../src/modules/comptes/adapters/persistence/KnexUtilisateurReader.ts';
import { KnexUtilisateurRepository } from '../../../../../src/modules/comptes/adapters/persistence/KnexUtilisateurRepository.ts';
import { CompteIntrouvable } from '../../../../../src/modules/comptes/domain/erreurs.ts';
import { freshDatabase, testDialects } from '../../../../support/freshDatabase.ts';
import { rejection } from '../../../../support/rejection.ts';
import { InMemoryUtilisateurReader } from '../../support/InMemoryUtilisateurReader.ts';
import { InMemoryUtilisateurRepository } from '../../support/InMemoryUtilisateurRepository.ts';
import { unUtilisateur } from '../../support/unUtilisateur.ts';
import { utilisateurRepositoryContract } from './utilisateurRepositoryContract.ts';

describe('UtilisateurRepository', () => {
  describe('in memory', () => {
    const utilisateurs = new InMemoryUtilisateurRepository();
    const lecteur = new InMemoryUtilisateurReader(utilisateurs);
    utilisateurRepositoryContract(() => ({ utilisateurs, lecteur }));
  });

  for (const dialect of testDialects) {
    describe(`knex on ${dialect}`, () => {
      const db = freshDatabase(dialect);
      utilisateurRepositoryContract(() => ({
        utilisateurs: new KnexUtilisateurRepository(db()),
        lecteur: new KnexUtilisateurReader(db()),
      }));

      it('ne garde rien quand la transaction échoue', async () => {
        const utilisateurs = new KnexUtilisateurRepository(db());
        const utilisateur = unUtilisateur().build();
        const echec = db().run(async () => {
          await utilisateurs.add(utilisateur);
          throw new RangeError('non');
        });

        await rejection(echec, RangeError);
        await rejection(utilisateurs.get(utilisateur.etat.id), CompteIntrouvable);
      });

      it('n’ouvre qu’un compte quand vingt demandes arrivent ensemble', async () => {
        const utilisateurs = new KnexUtilisateurRepository(db());
        const { courriel } = unUtilisateur().build().etat;
        const demandes = Array.from({ length: 20 }, () => {
          const utilisateur = unUtilisateur().avec({ courriel }).build();
          return db().run(() => utilisateurs.add(utilisateur));
        });

        expect((await Promise.all(demandes)).filter(Boolean)).to.have.lengthOf(1);
      });

      it('compte chaque échec quand ils arrivent ensemble', async () => {
        const utilisateurs = new KnexUtilisateurRepository(db());
        const utilisateur = unUtilisateur().build();
        await utilisateurs.add(utilisateur);
        const echouer = () =>
          db().run(async () => {
            const lu = await utilisateurs.get(utilisateur.etat.id);
            lu.tenterConnexion(false, new Date('2026-03-02T09:00:00.000Z'));
            await utilisateurs.save(lu);
          });

        await Promise.all([echouer(), echouer(), echouer(), echouer()]);
        expect((await utilisateurs.get(utilisateur.etat.id)).etat.echecs).to.equal(4);
      });

      it('nomme plus de personnes que n’en tient une requête', async () => {
        const utilisateurs = new KnexUtilisateurRepository(db());
        const crees = Array.from({ length: 501 }, () => unUtilisateur().build());
        await db().run(async () => {
          for (const utilisateur of crees) await utilisateurs.add(utilisateur);
        });

        const nommees = await new KnexUtilisateurReader(db()).nommer(crees.map(({ etat }) => etat.id));
        expect(nommees.size).to.equal(501);
      });
    });
  }
});
