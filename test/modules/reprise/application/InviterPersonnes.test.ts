import { expect } from 'chai';
import { freshOpenedDatabase, testDialects } from '../../../support/freshDatabase.ts';
import { SANS_SUIVI, unChantier } from '../support/unChantier.ts';
import { unExport } from '../support/unExport.ts';

for (const dialect of testDialects) {
  describe(`InviterPersonnes sur ${dialect}`, () => {
    const opened = freshOpenedDatabase(dialect);

    it('écrit une fois à chacun, au rythme demandé, sans ceux qui sont déjà venus', async () => {
      const chantier = await unChantier(opened());
      const monde = unExport();
      for (let n = 1; n <= 5; n += 1) monde.fournisseur(n).memoire(n, n, n);
      await chantier.prendre(monde.ecrire());
      await opened()
        .database.from('comptes_utilisateurs')
        .where({ courriel: 'personne.2@export.example' })
        .update({ statut: 'ACTIF' });

      expect(await chantier.inviter.combien()).to.equal(5);
      expect(await chantier.inviter.execute({ parHeure: 120, suivi: SANS_SUIVI })).to.equal(4);

      expect(chantier.lettres.map(({ courriel }) => courriel).sort()).to.deep.equal([
        'personne.1@export.example',
        'personne.3@export.example',
        'personne.4@export.example',
        'personne.5@export.example',
      ]);
      expect(chantier.attentes.reduce((total, ms) => total + ms, 0)).to.equal(4 * 30_000);
      expect(await chantier.inviter.execute({ parHeure: null, suivi: SANS_SUIVI })).to.equal(0);
      expect(chantier.lettres).to.have.lengthOf(4);
    });

    it('arrêtée, elle reprend à la suivante', async () => {
      const chantier = await unChantier(opened());
      const monde = unExport();
      for (let n = 11; n <= 13; n += 1) monde.fournisseur(n).memoire(n, n, n);
      await chantier.prendre(monde.ecrire());
      let lues = 0;
      const arretee = { ...SANS_SUIVI, avancer: () => (lues += 1) };
      const arret = {
        ...arretee,
        avancer: () => {
          throw new Error('arrêt');
        },
      };

      await chantier.inviter.execute({ parHeure: 60, suivi: arret }).catch(() => undefined);
      const avant = chantier.lettres.length;
      await chantier.inviter.execute({ parHeure: 60, suivi: arretee });

      expect(avant).to.equal(1);
      expect(lues).to.equal(2);
      expect(new Set(chantier.lettres.map(({ courriel }) => courriel)).size).to.equal(3);
    });
  });
}
