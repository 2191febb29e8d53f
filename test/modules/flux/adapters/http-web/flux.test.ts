import { expect } from 'chai';
import { exempleE3 } from '../../../../../src/modules/flux/adapters/exemple/exempleE3.ts';
import { platform } from '../../../../../src/platform/tokens.ts';
import { testDialects } from '../../../../support/freshDatabase.ts';
import { htmlFaults } from '../../../../support/htmlFaults.ts';
import { testApp } from '../../../../support/testApp.ts';
import { facadeDe, texteDe, Visite } from '../../../structures/support/visite.ts';
import { Laboratoire } from '../../support/unLaboratoire.ts';

for (const dialect of testDialects) {
  describe(`Pages des flux, sur ${dialect}`, function () {
    this.timeout(30_000);
    const app = testApp(dialect, '2026-03-02T09:00:00.000Z');
    let labo: Laboratoire;
    let sophie: Visite;
    let julien: Visite;
    let eve: Visite;

    before(async function () {
      this.timeout(60_000);
      await facadeDe(app()).chargerReference();
      labo = await Laboratoire.ouvrir(app());
      const autre = await Laboratoire.ouvrir(app());
      sophie = await Visite.ouvrir(app(), 'Sophie');
      julien = await Visite.ouvrir(app(), 'Julien');
      eve = await Visite.ouvrir(app(), 'Eve');
      const tout = { MEMOIRES: 'MODIFICATION', SUIVI_DES_FLUX: 'MODIFICATION' } as const;
      for (const [visite, structureId, espaces] of [
        [sophie, labo.structureId, tout],
        [julien, labo.structureId, { SUIVI_DES_FLUX: 'CONSULTATION' }],
        [eve, autre.structureId, tout],
      ] as const) {
        const { utilisateurId } = visite;
        await facadeDe(app()).attacher({ utilisateurId, structureId, role: 'SIMPLE', espaces });
      }
    });

    const deposer = async (qui: Visite, contenu: string, attendu = 303) => {
      const fichier = { nom: 'memoire.xml', contenu: Buffer.from(contenu) };
      const reponse = await qui.televerser('/flux/deposer', { structure: String(labo.structureId) }, fichier);
      expect(reponse.status).to.equal(attendu);
      return reponse;
    };

    it('vides, disent qu’aucun flux n’a été déposé, et comment', async () => {
      const { text } = await sophie.lire('/flux').expect(200);
      expect(texteDe(text)).to.include('Aucun flux n’a été déposé');
      expect(text).to.include('href="/flux/deposer"');
      expect(await htmlFaults(text)).to.deep.equal([]);
      expect(await htmlFaults((await sophie.lire('/flux/deposer').expect(200)).text)).to.deep.equal([]);
    });

    it('déposent un fichier, puis montrent ce qu’il est devenu et les mémoires faits', async () => {
      const { headers } = await deposer(sophie, labo.facture({ reference: 'WEB-1' }));
      const page = String(headers['location']);
      expect(texteDe((await sophie.lire(page).expect(200)).text)).to.include('pas encore traité');
      await app().drain();

      const { text } = await sophie.lire(page).expect(200);
      expect(texteDe(text)).to.include('Intégré').and.include('WEB-1').and.include('TJ-LYON');
      expect(await htmlFaults(text)).to.deep.equal([]);
      const [, memoire = ''] = /href="(\/memoires\/\d+)"/.exec(text) ?? [];
      await sophie.lire(memoire).expect(200);
      expect(texteDe((await sophie.lire('/flux').expect(200)).text)).to.include('CPP0011130');
      const pdf = await sophie.lire(`${page}/compte-rendu`).expect(200);
      expect(pdf.headers['content-type']).to.equal('application/pdf');
    });

    it('montrent chaque erreur avec sa place et son remède, dans les deux langues', async () => {
      const { headers } = await deposer(sophie, labo.facture({ ttc: '1.00', reference: 'FAUSSE' }));
      await app().drain();
      const page = String(headers['location']);
      const { text } = await sophie.lire(page).expect(200);
      expect(texteDe(text))
        .to.include('Rejeté')
        .and.include('Demande de paiement FAUSSE')
        .and.include('LegalMonetaryTotal.TaxInclusiveAmount.value')
        .and.include('Additionnez les lignes au centime');
      expect(await htmlFaults(text)).to.deep.equal([]);

      await sophie.lire('/langue?vers=en&retour=/flux');
      const anglais = texteDe((await sophie.lire(page).expect(200)).text);
      expect(anglais).to.include('Rejected').and.include('Add up the lines to the cent');
      await sophie.lire('/langue?vers=fr&retour=/flux');
    });

    it('du même fichier envoyé deux fois n’en font qu’un, et le disent', async () => {
      const contenu = labo.facture();
      const [un, deux] = await Promise.all([deposer(sophie, contenu), deposer(sophie, contenu)]);
      expect(un.headers['location']).to.equal(deux.headers['location']);
      const { text } = await deposer(sophie, contenu).then(({ headers }) =>
        sophie.lire(String(headers['location'])),
      );
      expect(texteDe(text)).to.include('Ce fichier a déjà été déposé');
      await app().drain();
    });

    it('sans fichier, vide ou pour une autre structure, ne déposent rien et disent pourquoi', async () => {
      const combien = async (): Promise<number> =>
        (await app().container.get(platform.database).from('flux_depots')).length;
      const avant = await combien();
      const sans = await sophie.televerser('/flux/deposer', { structure: String(labo.structureId) }, null);
      expect(sans.status).to.equal(422);
      expect(texteDe(sans.text)).to.include('Choisissez le fichier à déposer');
      expect(await htmlFaults(sans.text)).to.deep.equal([]);
      expect(texteDe((await deposer(sophie, '', 422)).text)).to.include('Le fichier est vide');
      await deposer(eve, labo.facture(), 403);
      expect(await combien()).to.equal(avant);
    });

    it('se lisent en consultation seule, et n’existent pas pour les autres', async () => {
      const { headers } = await deposer(sophie, labo.facture());
      await app().drain();
      const page = String(headers['location']);
      await julien.lire(page).expect(200);
      expect((await julien.lire('/flux').expect(200)).text).not.to.include('href="/flux/deposer"');
      await deposer(julien, labo.facture(), 403);

      for (const adresse of [page, `${page}/compte-rendu`, '/flux/999999']) {
        await eve.lire(adresse).expect(404);
      }
      expect(texteDe((await eve.lire('/flux').expect(200)).text)).to.include('Aucun flux');
    });

    it('donnent un exemple, celui que les tests déposent', async () => {
      const reponse = await sophie.lire('/flux/exemple').buffer(true).expect(200);
      const recu: unknown = reponse.body;
      const contenu = Buffer.isBuffer(recu) ? recu.toString('utf8') : reponse.text;
      expect(contenu).to.equal(exempleE3());
    });
  });
}
