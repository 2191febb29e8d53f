import { expect } from 'chai';
import {
  LotDejaAnnule,
  LotInconnu,
  LotMele,
  LotUtilise,
} from '../../../../src/modules/reprise/domain/erreurs.ts';
import { freshOpenedDatabase, testDialects } from '../../../support/freshDatabase.ts';
import { rejection } from '../../../support/rejection.ts';
import { photographie } from '../support/photographie.ts';
import { unChantier, type Chantier } from '../support/unChantier.ts';
import { unExport } from '../support/unExport.ts';

const unMonde = () =>
  unExport()
    .fournisseur(1)
    .fournisseur(2)
    .memoire(1, 1, 1)
    .memoire(2, 2, 2)
    .piece('P1', 'attestation', { memoire_id: 'M1' })
    .piece('Q1', 'mandat', { fournisseur_id: 'F1' })
    .piece('Q2', 'kbis', { fournisseur_id: 'F2' })
    .ajouter('mandats', { id: 'D1', mandant_id: 'F1', mandataire_id: 'F2', piece_id: 'Q1' });

for (const dialect of testDialects) {
  describe(`AnnulerLot sur ${dialect}`, () => {
    const opened = freshOpenedDatabase(dialect);
    let chantier: Chantier;
    let vide: Awaited<ReturnType<typeof photographie>>;
    let lotId: number;

    before(async () => {
      vide = await photographie(opened().database);
      chantier = await unChantier(opened());
    });
    beforeEach(async () => {
      lotId = (await chantier.prendre(unMonde().ecrire())).lotId ?? 0;
    });
    afterEach(async () => {
      await opened().database.from('comptes_utilisateurs').update({ statut: 'A_ACTIVER', version: 1 });
      await opened().database.from('structures_fiches').where({ publique: false }).update({ version: 1 });
      await opened().database.from('memoires_memoires').update({ version: 1 });
      const lots = await opened()
        .database.from<{ id: number; phase: string }>('reprise_lots')
        .whereNot('phase', 'ANNULE');
      for (const { id } of [...lots].reverse()) await chantier.annuler.execute(id, false);
      expect(await photographie(opened().database)).to.deep.equal(vide);
    });

    it('rend la base comme elle était', async () => {
      const bilan = await chantier.annuler.execute(lotId, false);

      expect(bilan).to.deep.equal({ comptes: 2, structures: 2, memoires: 2 });
      expect(await photographie(opened().database)).to.deep.equal(vide);
    });

    it('à blanc ne fait rien', async () => {
      const avant = await photographie(opened().database);

      await chantier.annuler.execute(lotId, true);

      expect(await photographie(opened().database)).to.deep.equal(avant);
    });

    it('est refusée une fois qu’un compte a été activé', async () => {
      const courriel = 'personne.1@export.example';
      await opened()
        .database.from('comptes_utilisateurs')
        .where({ courriel })
        .update({ statut: 'ACTIF', version: 2 });
      const avant = await photographie(opened().database);

      const refus = await rejection(chantier.annuler.execute(lotId, false), LotUtilise);

      expect(refus.nombre).to.equal(1);
      expect(await photographie(opened().database)).to.deep.equal(avant);
    });

    for (const table of ['structures_fiches', 'memoires_memoires']) {
      it(`est refusée une fois qu’un objet a changé (${table})`, async () => {
        const [row] = await opened()
          .database.from<{ id: number }>(table)
          .select('id')
          .orderBy('id', 'desc')
          .limit(1);
        await opened()
          .database.from(table)
          .where({ id: row?.id ?? 0 })
          .update({ version: 2 });

        await rejection(chantier.annuler.execute(lotId, false), LotUtilise);
      });
    }

    it('est refusée deux fois, et d’un lot inconnu', async () => {
      await chantier.annuler.execute(lotId, false);

      await rejection(chantier.annuler.execute(lotId, false), LotDejaAnnule);
      await rejection(chantier.annuler.execute(404, false), LotInconnu);
    });

    it('n’ôte que ce que le lot a apporté', async () => {
      const avant = await photographie(opened().database);
      const second = await chantier.prendre(unMonde().fournisseur(3).memoire(3, 3, 3).ecrire());

      await chantier.annuler.execute(second.lotId ?? 0, false);

      expect(await photographie(opened().database)).to.deep.equal(avant);
    });
  });

  describe(`AnnulerLot, d’un lot qui en a réécrit un autre, sur ${dialect}`, () => {
    const opened = freshOpenedDatabase(dialect);

    it('est refusée pour l’un comme pour l’autre', async () => {
      const chantier = await unChantier(opened());
      const premier = await chantier.prendre(unMonde().ecrire());
      const second = await chantier.prendre(
        unMonde().changer('fournisseurs', 'F1', { ville: 'Bron' }).ecrire(),
      );

      await rejection(chantier.annuler.execute(second.lotId ?? 0, false), LotMele);
      await rejection(chantier.annuler.execute(premier.lotId ?? 0, false), LotMele);
    });
  });
}
