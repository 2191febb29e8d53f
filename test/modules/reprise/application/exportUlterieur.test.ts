import { expect } from 'chai';
import { freshOpenedDatabase, testDialects } from '../../../support/freshDatabase.ts';
import { photographie } from '../support/photographie.ts';
import { codesDe } from '../support/codesDe.ts';
import { SANS_SUIVI, unChantier, type Chantier } from '../support/unChantier.ts';
import { unExport, type ExportDeTest } from '../support/unExport.ts';

const COMMUNE = 'commune@export.example';

interface Compte {
  readonly id: number;
  readonly courriel: string;
  readonly nom: string;
}

for (const dialect of testDialects) {
  describe(`Un export ultérieur sur ${dialect}`, () => {
    const opened = freshOpenedDatabase(dialect);
    let chantier: Chantier;

    const comptes = (): Promise<Compte[]> =>
      opened().database.from<Compte>('comptes_utilisateurs').select('id', 'courriel', 'nom').orderBy('id');
    const adresses = async (): Promise<readonly string[]> =>
      (await comptes()).map(({ courriel }) => courriel).sort();
    const effacer = async (): Promise<void> => {
      for (const table of ['recherche', 'historique', 'lignes', 'debours', 'pieces', 'memoires'])
        await opened().database.from(`memoires_${table}`).delete();
      for (const table of ['rattachements', 'actions', 'fiches'])
        await opened().database.from(`structures_${table}`).delete();
      for (const table of ['reprise_liens', 'reprise_lots', 'reprise_invitations', 'comptes_utilisateurs'])
        await opened().database.from(table).delete();
    };

    before(async () => {
      chantier = await unChantier(opened());
    });
    beforeEach(effacer);

    describe('que deux utilisateurs partagent', () => {
      const export1 = (): ExportDeTest =>
        unExport()
          .fournisseur(1)
          .changer('utilisateurs', 'U1', { courriel: COMMUNE })
          .fournisseur(2)
          .changer('utilisateurs', 'U2', { courriel: COMMUNE })
          .memoire(1, 1, 1)
          .memoire(2, 2, 2);

      beforeEach(() => chantier.prendre(export1().ecrire()));

      it('ne suivent pas celui des deux qui change d’adresse', async () => {
        const export2 = export1().changer('utilisateurs', 'U2', {
          courriel: 'bob@export.example',
          nom: 'Bob',
        });
        const chemin = export2.ecrire();

        await chantier.prendre(chemin);

        expect((await comptes()).map(({ courriel, nom }) => [courriel, nom])).to.deep.equal([
          [COMMUNE, 'Martin'],
        ]);
        expect(codesDe(chantier)).to.include('utilisateurs 3 courriel COMPTE_PARTAGE ADRESSE_GARDEE');
        const avant = await photographie(opened().database);
        await chantier.prendre(chemin);
        expect(await photographie(opened().database)).to.deep.equal(avant);
        expect(codesDe(chantier)).to.include('utilisateurs 3 courriel COMPTE_PARTAGE ADRESSE_GARDEE');
      });

      it('ne suivent pas celui qui reste seul dans l’export', async () => {
        await chantier.prendre(
          unExport()
            .fournisseur(2)
            .changer('utilisateurs', 'U2', { courriel: 'bob@export.example' })
            .memoire(2, 2, 2)
            .ecrire(),
        );

        expect(await adresses()).to.deep.equal([COMMUNE]);
      });

      it('suivent les deux quand ils en changent ensemble', async () => {
        const nouvelle = { courriel: 'nouvelle@export.example' };
        await chantier.prendre(
          export1().changer('utilisateurs', 'U1', nouvelle).changer('utilisateurs', 'U2', nouvelle).ecrire(),
        );

        expect(await adresses()).to.deep.equal(['nouvelle@export.example']);
        expect(codesDe(chantier).filter((code) => code.startsWith('utilisateurs'))).to.deep.equal([]);
      });
    });

    it('ne touche pas à un compte qui était là avant toute reprise', async () => {
      const ici = {
        id: 12,
        courriel: 'ann@site.example',
        nom: 'Ann',
        prenom: 'Ann',
        version: 1,
        langue: 'fr',
      };
      await opened()
        .database.from('comptes_utilisateurs')
        .insert({
          ...ici,
          statut: 'A_ACTIVER',
          echecs: 0,
          support: false,
          recherche: 'ann',
          cree_le: '2026-01-01T00:00:00Z',
        });
      const export1 = (): ExportDeTest =>
        unExport().fournisseur(1).changer('utilisateurs', 'U1', { courriel: ici.courriel }).memoire(1, 1, 1);
      await chantier.prendre(export1().ecrire());

      await chantier.prendre(
        export1().changer('utilisateurs', 'U1', { courriel: 'eve@export.example', nom: 'Eve' }).ecrire(),
      );

      expect((await comptes()).map(({ courriel, nom }) => [courriel, nom])).to.deep.equal([
        [ici.courriel, 'Ann'],
      ]);
    });

    it('qui répare ce qu’un mémoire nommait le répare aussi', async () => {
      const IBAN = 'FR7630006000011234567890189';
      const export1 = (): ExportDeTest =>
        unExport()
          .fournisseur(1)
          .utilisateur(2, 1, { courriel: 'sans-arobase' })
          .changer('comptes_bancaires', 'B1', { iban: 'FR00' })
          .memoire(1, 2, 1)
          .memoire(2, 1, 1);
      await chantier.prendre(export1().ecrire());
      const chemin = export1()
        .changer('utilisateurs', 'U2', { courriel: 'reparee@export.example' })
        .changer('comptes_bancaires', 'B1', { iban: IBAN })
        .ecrire();

      await chantier.prendre(chemin);

      const { memoires } = await photographie(opened().database);
      expect((memoires as readonly { createur: string }[]).map(({ createur }) => createur)).to.deep.equal([
        'reparee@export.example',
        'personne.1@export.example',
      ]);
      const ribs = await opened()
        .database.from<{ prestataire_compte_bancaire: string }>('memoires_memoires')
        .select('prestataire_compte_bancaire');
      for (const rib of ribs) expect(rib.prestataire_compte_bancaire).to.include(IBAN);
      expect(await chantier.verifier.execute({ chemin, suivi: SANS_SUIVI })).to.deep.equal([]);
      const avant = await photographie(opened().database);
      await chantier.prendre(chemin);
      expect(await photographie(opened().database)).to.deep.equal(avant);
    });

    it('ne donne pas l’histoire de qui quitte une adresse à qui la prend', async () => {
      const export1 = (): ExportDeTest =>
        unExport().fournisseur(1).changer('utilisateurs', 'U1', { courriel: COMMUNE }).memoire(1, 1, 1);
      await chantier.prendre(export1().ecrire());

      await chantier.prendre(
        export1()
          .changer('utilisateurs', 'U1', { courriel: 'alice@export.example' })
          .fournisseur(3)
          .changer('utilisateurs', 'U3', { courriel: COMMUNE })
          .memoire(3, 3, 3)
          .ecrire(),
      );

      const { memoires } = await photographie(opened().database);
      expect(
        (memoires as readonly { reference: string; createur: string }[]).map(({ reference, createur }) => [
          reference,
          createur,
        ]),
      ).to.deep.equal([
        ['R-1', 'alice@export.example'],
        ['R-3', COMMUNE],
      ]);
    });

    it('qui donne une adresse à deux comptes la laisse au premier, et le dit', async () => {
      const export1 = (): ExportDeTest =>
        unExport().fournisseur(1).utilisateur(2, 1).memoire(1, 1, 1).memoire(2, 2, 1);
      await chantier.prendre(export1().ecrire());
      const chemin = export1()
        .changer('utilisateurs', 'U1', { courriel: COMMUNE })
        .changer('utilisateurs', 'U2', { courriel: COMMUNE })
        .ecrire();

      await chantier.prendre(chemin);
      await chantier.prendre(chemin);

      expect(await adresses()).to.deep.equal([COMMUNE, 'personne.2@export.example']);
      expect(codesDe(chantier)).to.include('utilisateurs 3 courriel ADRESSE_PRISE ADRESSE_GARDEE');
    });
  });
}
