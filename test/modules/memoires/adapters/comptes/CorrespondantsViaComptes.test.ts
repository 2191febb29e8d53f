import { expect } from 'chai';
import { CorrespondantsViaComptes } from '../../../../../src/modules/memoires/adapters/comptes/CorrespondantsViaComptes.ts';
import { comptesFacade } from '../../../../../src/modules/comptes/index.ts';
import { platform } from '../../../../../src/platform/tokens.ts';
import { testApp } from '../../../../support/testApp.ts';

describe('CorrespondantsViaComptes', () => {
  const app = testApp('sqlite');

  it('donne une personne à qui écrire tant que son compte est actif', async () => {
    const comptes = app().container.get(comptesFacade);
    const correspondants = new CorrespondantsViaComptes(comptes);
    const compte = { courriel: 'jeanne@labo.fr', nom: 'Martin', prenom: 'Jeanne', motDePasse: null };
    const id = await comptes.creerActif(compte);
    expect(await correspondants.find(id)).to.deep.equal({
      nomComplet: 'Jeanne Martin',
      courriel: 'jeanne@labo.fr',
      langue: 'fr',
    });

    await app()
      .container.get(platform.database)
      .from('comptes_utilisateurs')
      .where({ id })
      .update({ statut: 'INACTIF' });
    expect(await correspondants.find(id)).to.equal(undefined);
    expect(await correspondants.find(id + 1)).to.equal(undefined);
  });
});
