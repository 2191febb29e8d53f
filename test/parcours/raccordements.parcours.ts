import { expect } from 'chai';
import { MOT_DE_PASSE } from '../../src/bootstrap/demonstration/personnes.ts';
import { Personne } from './support/Personne.ts';
import { seConnecter } from './support/seConnecter.ts';
import { siteDeDemonstration } from './support/siteDeDemonstration.ts';

describe('Raccorder un logiciel', function () {
  this.timeout(240_000);
  const site = siteDeDemonstration('sqlite');

  for (const javaScript of [true, false]) {
    it(`se fait entièrement sur les pages, ${javaScript ? 'avec' : 'sans'} script`, async () => {
      const sophie = await Personne.entrer({ url: site().url, javaScript, analysedAt: [1280, 320] });
      await seConnecter(sophie, 'sophie@demo.example', MOT_DE_PASSE);
      await sophie.ouvrir('/gestionnaire');
      await sophie.suivre('Voir les raccordements');
      await sophie.suivre('Créer une application');
      await sophie.appuyer('Créer l’application');
      expect(await sophie.visitor.page.locator('#nom-erreur').count()).to.equal(1);
      await sophie.visitor.page.locator('#nom').fill('Greffe'.repeat(16));
      await sophie.visitor.page.getByLabel('Structures', { exact: true }).check();
      await sophie.appuyer('Créer l’application');
      const [clientId = '', clientSecret = ''] = await sophie.visitor.page.locator('code').allInnerTexts();
      await sophie.suivre('J’ai copié, revenir');
      await sophie.suivre('Journal des appels');
      await sophie.ouvrir('/gestionnaire/raccordements');
      await sophie.suivre('Créer un compte technique');
      await sophie.appuyer('Créer le compte technique');
      const [, , compte = ''] = await sophie.visitor.page.locator('code').allInnerTexts();
      await sophie.suivre('J’ai copié, revenir');

      const jeton = await fetch(`${site().url}/api/oauth/token`, {
        method: 'POST',
        body: new URLSearchParams({
          grant_type: 'client_credentials',
          client_id: clientId,
          client_secret: clientSecret,
        }),
      });
      const { access_token: porteur } = (await jeton.json()) as { readonly access_token: string };
      const appel = await fetch(`${site().url}/cpro/structures/v1/inconnu`, {
        method: 'POST',
        headers: { authorization: `Bearer ${porteur}`, 'cpro-account': compte },
      });
      expect(appel.status).to.equal(403);

      await sophie.appuyer('Révoquer le compte technique');
      expect(await sophie.visitor.page.getByRole('status').innerText()).to.include('révoqué');
      await sophie.quitter();
    });
  }
});
