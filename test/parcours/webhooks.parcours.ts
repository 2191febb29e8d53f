import { expect } from 'chai';
import { MOT_DE_PASSE } from '../../src/bootstrap/demonstration/personnes.ts';
import { Personne } from './support/Personne.ts';
import { seConnecter } from './support/seConnecter.ts';
import { siteDeDemonstration } from './support/siteDeDemonstration.ts';

describe('Être prévenu des changements', function () {
  this.timeout(240_000);
  const site = siteDeDemonstration('sqlite');

  for (const javaScript of [true, false]) {
    it(`se demande entièrement sur les pages, ${javaScript ? 'avec' : 'sans'} script`, async () => {
      const sophie = await Personne.entrer({ url: site().url, javaScript, analysedAt: [1280, 320] });
      await seConnecter(sophie, 'sophie@demo.example', MOT_DE_PASSE);
      await sophie.ouvrir('/gestionnaire/raccordements');
      await sophie.suivre('Raccorder son logiciel, pas à pas');
      await sophie.ouvrir('/gestionnaire/raccordements');
      const page = sophie.visitor.page;
      await sophie.visitor.leave(() =>
        page.locator('a[href*="/applications/"]:not([href$="/creer"])').first().click(),
      );
      await sophie.suivre('Modifier l’application');
      await sophie.appuyer('Enregistrer');
      await sophie.suivre('Webhooks');
      await sophie.suivre('Créer un webhook');
      await sophie.appuyer('Créer un webhook');
      expect(await page.locator('#url-erreur').count()).to.equal(1);
      await page
        .locator('#url')
        .fill(`https://partenaire.invalid/${'webhook'.repeat(20)}/${String(javaScript)}`);
      await page.getByLabel('Payé', { exact: true }).check();
      await sophie.appuyer('Créer un webhook');
      expect(await page.locator('pre code').innerText()).to.match(/^whsec_/);
      await sophie.suivre('J’ai copié, revenir');
      await sophie.appuyer('Envoyer un message d’essai');
      expect(await page.getByRole('status').innerText()).to.include('en route');
      await sophie.visitor.leave(() => page.getByRole('link', { name: 'Webhooks', exact: true }).click());
      await sophie.visitor.leave(() =>
        page.getByRole('link', { name: 'partenaire.invalid' }).first().click(),
      );
      await sophie.appuyer('Supprimer le webhook');
      expect(await page.getByRole('status').innerText()).to.include('supprimé');
      await sophie.quitter();
    });
  }
});
