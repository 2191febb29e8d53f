import { expect } from 'chai';
import { KnexApplicationRepository } from '../../../../../src/modules/raccordements/adapters/persistence/KnexApplicationRepository.ts';
import { KnexCompteTechniqueRepository } from '../../../../../src/modules/raccordements/adapters/persistence/KnexCompteTechniqueRepository.ts';
import { Application } from '../../../../../src/modules/raccordements/domain/Application.ts';
import { CompteTechnique } from '../../../../../src/modules/raccordements/domain/CompteTechnique.ts';
import {
  RaccordementIntrouvable,
  RaccordementModifieEntretemps,
} from '../../../../../src/modules/raccordements/domain/erreurs.ts';
import { nextId } from '../../../../support/doubles.ts';
import { freshDatabase, testDialects } from '../../../../support/freshDatabase.ts';
import { rejection } from '../../../../support/rejection.ts';

const par = { parId: 7, le: new Date('2026-03-02T09:00:00.123Z') };

const uneApplication = (structureId: number): Application =>
  Application.creer(
    {
      id: nextId(),
      structureId,
      nom: 'Logiciel',
      clientId: `client-${nextId()}`,
      empreinte: 'a'.repeat(64),
      domaines: ['factures', 'memoires'],
    },
    par,
  );

const unCompte = (structureId: number, login = `TECH_${nextId()}_X@cpro.fr`): CompteTechnique =>
  CompteTechnique.creer({ id: nextId(), structureId, login, empreinte: 'b'.repeat(64) }, par);

for (const dialect of testDialects) {
  describe(`les entrepôts des raccordements, sur ${dialect}`, () => {
    const database = freshDatabase(dialect);

    it('rendent une application telle qu’elle fut gardée, secrets compris', async () => {
      const applications = new KnexApplicationRepository(database());
      const neuve = uneApplication(nextId());
      neuve.renouvelerSecret('c'.repeat(64), 7, par);
      await applications.save(neuve);
      const { id, clientId, structureId } = neuve.donnees;

      const attendues = { ...neuve.donnees, version: 1 };
      expect((await applications.get(id)).donnees).to.deep.equal(attendues);
      expect((await applications.findParClientId(clientId))?.donnees).to.deep.equal(attendues);
      expect((await applications.deStructures([structureId])).map((une) => une.donnees.id)).to.deep.equal([
        id,
      ]);
      expect(await applications.findParClientId('inconnu')).to.equal(undefined);
      await rejection(applications.get(0), RaccordementIntrouvable);
    });

    it('rendent un compte tel qu’il fut gardé, et trouvent ceux qui expirent', async () => {
      const comptes = new KnexCompteTechniqueRepository(database());
      const structureId = nextId();
      const [compte, revoque] = [unCompte(structureId), unCompte(structureId)];
      revoque.revoquer(par);
      await comptes.save(compte);
      await comptes.save(revoque);
      const { id, login, expireLe } = compte.donnees;

      const attendues = { ...compte.donnees, version: 1 };
      expect((await comptes.get(id)).donnees).to.deep.equal(attendues);
      expect((await comptes.findParLogin(login))?.donnees).to.deep.equal(attendues);
      expect((await comptes.deStructures([structureId])).map((un) => un.donnees.revoqueLe)).to.deep.equal([
        null,
        par.le,
      ]);
      const ids = async (apres: Date, auPlusTard: Date) =>
        (await comptes.expirant(apres, auPlusTard)).map((un) => un.donnees.id);
      expect(await ids(par.le, expireLe)).to.deep.equal([id]);
      expect(await ids(expireLe, expireLe)).to.deep.equal([]);
      await rejection(comptes.get(0), RaccordementIntrouvable);
    });

    it('voient qu’un autre fut plus rapide, et qu’un login est pris', async () => {
      const applications = new KnexApplicationRepository(database());
      const comptes = new KnexCompteTechniqueRepository(database());
      const neuve = uneApplication(nextId());
      await applications.save(neuve);
      const [un, autre] = [
        await applications.get(neuve.donnees.id),
        await applications.get(neuve.donnees.id),
      ];
      un.revoquer(par);
      autre.renouvelerSecret('d'.repeat(64), 0, par);
      await applications.save(un);
      await rejection(applications.save(autre), RaccordementModifieEntretemps);
      expect((await applications.get(neuve.donnees.id)).donnees.revoqueeLe).to.deep.equal(par.le);

      await comptes.save(unCompte(nextId(), 'TECH_1_PRIS@cpro.fr'));
      await rejection(comptes.save(unCompte(nextId(), 'TECH_1_PRIS@cpro.fr')), RaccordementModifieEntretemps);
    });
  });
}
