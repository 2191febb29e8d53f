import { comptesFacade } from '../../src/modules/comptes/index.ts';
import { demarrerFournisseur } from '../support/openid/demarrerFournisseur.ts';
import type { FournisseurDEssai } from '../support/openid/FournisseurDEssai.ts';
import { testSite } from '../support/testSite.ts';
import { arreterAuPremierEchec } from './support/arreterAuPremierEchec.ts';
import { lireLeCourriel } from './support/lireLeCourriel.ts';
import { Personne } from './support/Personne.ts';

const ANCIENNE = {
  courriel: 'paul.leroy@exemple.fr',
  prenom: 'Paul',
  nom: 'Leroy',
  motDePasse: 'bateau-cuivre-lundi-framboise',
};

for (const javaScript of [true, false]) {
  describe(`Parcours FranceConnect, ${javaScript ? 'avec' : 'sans'} JavaScript`, function () {
    this.timeout(120_000);
    let franceConnect: FournisseurDEssai;
    const site = testSite(
      'sqlite',
      async (container) => {
        await (await container.getAsync(comptesFacade)).creerActif(ANCIENNE);
      },
      async ({ urlPublique }) => {
        franceConnect = await demarrerFournisseur({ urlPublique, segment: 'franceconnect' });
        return { franceConnect: franceConnect.reglage };
      },
    );
    const entrees: Personne[] = [];

    after(async () => {
      for (const personne of entrees) await personne.quitter();
      await franceConnect.arreter();
    });
    arreterAuPremierEchec(() => entrees);

    const entrer = async (): Promise<Personne> => {
      const personne = await Personne.entrer({
        url: site().url,
        javaScript,
        width: javaScript ? 1280 : 360,
        autresSites: [franceConnect.url],
      });
      entrees.push(personne);
      return personne;
    };
    const choisirFranceConnect = async (personne: Personne): Promise<void> => {
      await personne.ouvrir('/');
      await personne.suivre('S’identifier avec FranceConnect');
    };
    const continuerComme = async (personne: Personne, prenom: string): Promise<void> => {
      await personne.estSur('Fournisseur d’essai');
      await personne.appuyer(`Continuer comme ${prenom}`);
    };
    const seDeconnecterPartout = async (personne: Personne): Promise<void> => {
      const { page, narrow } = personne.visitor;
      if (narrow) await page.locator('.cp-menu__bouton').click();
      await page.getByRole('banner').getByRole('button', { name: 'Déconnexion', exact: true }).click();
      await page.waitForURL(`${franceConnect.url}/**`);
      await personne.appuyer('Terminer la session');
      await personne.lit('Déconnexion effectuée');
    };

    let zoe: Personne;

    it('première visite : le compte s’ouvre après accord', async () => {
      zoe = await entrer();
      await choisirFranceConnect(zoe);
      await continuerComme(zoe, 'Zoé');
      await zoe.estSur('Créer votre compte');
      await zoe.lit('zoe.martin@exemple.fr');
      await zoe.appuyer('Créer mon compte');

      await zoe.estSur('Accueil connecté');
      await zoe.lit('Votre compte est ouvert');
      await lireLeCourriel(zoe, 'zoe.martin@exemple.fr', 'FranceConnect ouvre désormais votre compte');
    });

    it('la session finit des deux côtés', async () => {
      await zoe.ouvrir('/accueil');
      await seDeconnecterPartout(zoe);
      await zoe.ouvrir('/mon-compte');
      await zoe.estSur('Se connecter');
    });

    it('retour : elle entre directement, et retrouve son identité dans Mon compte', async () => {
      await choisirFranceConnect(zoe);
      await continuerComme(zoe, 'Zoé');
      await zoe.estSur('Accueil connecté');

      await zoe.ouvrir('/mon-compte');
      await zoe.suivre('Gérer ces identités');
      await zoe.estSur('FranceConnect et ProConnect');
      await zoe.lit('Liée à votre compte');
      await zoe.lit('Votre compte n’a pas de mot de passe');
    });

    it('qui a déjà un compte en donne le mot de passe une seule fois', async () => {
      franceConnect.personne = {
        sub: 'sub-de-paul',
        given_name: 'Paul',
        family_name: 'Leroy',
        email: ANCIENNE.courriel,
        email_verified: true,
      };
      const paul = await entrer();
      await choisirFranceConnect(paul);
      await continuerComme(paul, 'Paul');
      await paul.estSur('Liez votre compte à FranceConnect');
      await paul.remplir('Mot de passe', 'ce n’est pas le bon');
      await paul.appuyer('Lier et se connecter');
      await paul.lit('Ce mot de passe ne convient pas.');
      await paul.remplir('Mot de passe', ANCIENNE.motDePasse);
      await paul.appuyer('Lier et se connecter');
      await paul.estSur('Accueil connecté');
      await seDeconnecterPartout(paul);

      await choisirFranceConnect(paul);
      await continuerComme(paul, 'Paul');
      await paul.estSur('Accueil connecté');
    });

    it('une adresse que FranceConnect ne garantit pas se prouve par un code', async () => {
      franceConnect.personne = {
        sub: 'sub-de-lea',
        given_name: 'Léa',
        family_name: 'Petit',
        email: 'lea.petit@exemple.fr',
      };
      const lea = await entrer();
      await choisirFranceConnect(lea);
      await continuerComme(lea, 'Léa');
      await lea.estSur('Confirmez votre adresse électronique');
      const boite = await lea.autreOnglet();
      entrees.push(boite);
      await lireLeCourriel(boite, 'lea.petit@exemple.fr', 'est votre code');
      const code = /\d{4} \d{4}/.exec(await boite.visitor.page.locator('main').innerText())?.[0] ?? '';
      await lea.remplir('Code reçu par courriel', code);
      await lea.appuyer('Continuer');
      await lea.estSur('Créer votre compte');
    });

    it('qui dit non chez FranceConnect retrouve l’autre entrée', async () => {
      const personne = await entrer();
      franceConnect.ecarts = { refuse: true };
      await personne.ouvrir('/connexion');
      await personne.suivre('S’identifier avec FranceConnect');
      await continuerComme(personne, 'Léa');
      await personne.estSur('L’identification avec FranceConnect n’a pas abouti');
      await personne.suivre('Se connecter avec un mot de passe');
      await personne.estSur('Se connecter');
    });
  });
}
