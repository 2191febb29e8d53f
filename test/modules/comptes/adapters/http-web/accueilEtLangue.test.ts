import { expect } from 'chai';
import { htmlFaults } from '../../../../support/htmlFaults.ts';
import { comptesApp } from '../../support/comptesApp.ts';
import { gestesComptes, uneAdresse } from '../../support/gestesComptes.ts';

describe('les pages des comptes', () => {
  const app = comptesApp('sqlite');
  const { unCompte, connecte, envoyer, dernierLien, demanderCompte, sujetsRecus } = gestesComptes(app);

  describe('l’accueil non connecté', () => {
    it('montre les quatre blocs, dans les mots du portail', async () => {
      const { text } = await app().agent().get('/').expect(200);

      for (const mots of [
        'Vous avez déjà un compte\u00a0?',
        'Actualités',
        'Vous êtes nouveau sur Chorus Pro\u00a0?',
        'Rechercher une structure publique',
        'Adresse électronique de connexion',
        'Mot de passe',
        'Mot de passe oublié\u00a0?',
        'Créer votre compte',
        'Se connecter',
      ]) {
        expect(text).to.include(`>${mots}<`);
      }
    });

    it('mène à l’accueil connecté qui est déjà entré', async () => {
      const agent = await connecte(await unCompte());

      await agent.get('/').expect(303).expect('Location', '/accueil');
    });
  });

  for (const langue of ['fr', 'en']) {
    it(`sont en HTML valide (${langue})`, async () => {
      const anonyme = app().agent();
      const nouvelle = uneAdresse();
      await demanderCompte(anonyme, nouvelle).expect(303);
      const entre = await connecte(await unCompte());
      await anonyme.get(`/langue?vers=${langue}`).expect(303);
      await entre.get(`/langue?vers=${langue}`).expect(303);

      const publiques = [
        '/',
        '/connexion?retour=%2Fmon-compte',
        '/compte/creer',
        '/compte/creer/merci',
        '/compte/renvoyer-activation',
        '/mot-de-passe/oublie',
        '/mot-de-passe/oublie/envoye',
        '/mot-de-passe/nouveau?jeton=faux',
        await dernierLien(nouvelle),
      ].map((chemin) => ({ agent: anonyme, chemin }));

      for (const { agent, chemin } of [...publiques, { agent: entre, chemin: '/mon-compte' }]) {
        const { text } = await agent.get(chemin);
        expect(text, chemin).to.include(`<html lang="${langue}"`);
        expect(await htmlFaults(text), chemin).to.deep.equal([]);
      }
    });
  }

  describe('la langue', () => {
    it('se choisit sans compte, pour un an, et ramène à la page du site d’où l’on vient', async () => {
      const agent = app().agent();
      const { headers } = await agent
        .get('/langue?vers=en&retour=%2Fcompte%2Fcreer%3Fa%3D1')
        .expect(303)
        .expect('Location', '/compte/creer?a=1');

      expect(String(headers['set-cookie'])).to.match(/^langue=en; Max-Age=31536000; .*SameSite=Lax/);
      expect((await agent.get('/')).text).to.include('Do you already have an account?');
      await agent.get('/langue?vers=fr&retour=https%3A%2F%2Fpiege.example').expect('Location', '/');
      await agent.get('/langue?vers=de').expect(404);
    });

    it('suit le compte, et ses courriels', async () => {
      const courriel = await unCompte();
      const agent = await connecte(courriel);
      await agent.get('/langue?vers=en&retour=%2Fmon-compte').expect(303);

      const autreNavigateur = await connecte(courriel);
      expect((await autreNavigateur.get('/mon-compte')).text).to.include('My account');
      await envoyer(app().agent(), '/mot-de-passe/oublie', { courriel }).expect(303);
      expect(await sujetsRecus(courriel)).to.deep.equal(['Choose a new Chorus Pro password']);
    });
  });
});
