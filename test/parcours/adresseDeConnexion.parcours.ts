import { AWA, installerAwa } from './support/awa.ts';
import { arreterAuPremierEchec } from './support/arreterAuPremierEchec.ts';
import { lireLeCourriel } from './support/lireLeCourriel.ts';
import { Personne } from './support/Personne.ts';
import { seConnecter } from './support/seConnecter.ts';
import { siteDeParcours } from './support/siteDeParcours.ts';

const PAGE = '/mon-compte/adresse';
const NOUVELLE = 'awa.diallo@cabinet.exemple.fr';
const AUTRE = 'awa.diallo@ailleurs.exemple.fr';
const SUJETS = {
  ancienne: 'Confirmez le changement d’adresse de votre compte',
  nouvelle: 'Confirmez votre adresse',
};

for (const javaScript of [true, false]) {
  describe(`Changer d’adresse de connexion, ${javaScript ? 'avec' : 'sans'} JavaScript`, function () {
    this.timeout(120_000);
    const site = siteDeParcours('sqlite', async (container) => {
      await installerAwa(container);
    });
    /** At her desk, then in front of her two mailboxes, where nobody is signed in. */
    let awa: Personne;
    let messagerie: Personne;

    const entrer = (): Promise<Personne> =>
      Personne.entrer({ url: site().url, javaScript, width: javaScript ? 1280 : 360 });

    before(async () => {
      awa = await entrer();
      messagerie = await entrer();
    });
    after(async () => {
      await awa.quitter();
      await messagerie.quitter();
    });
    arreterAuPremierEchec(() => [awa, messagerie]);

    const demander = async (adresse: string): Promise<void> => {
      await awa.ouvrir(PAGE);
      await awa.remplir('Nouvelle adresse électronique de connexion', adresse);
      await awa.remplir('Mot de passe actuel', AWA.motDePasse);
      await awa.appuyer('Demander le changement');
      await awa.lit('Consultez vos deux messageries');
    };
    const ouvrirLeLien = async (adresse: string, cote: keyof typeof SUJETS): Promise<void> => {
      await lireLeCourriel(messagerie, adresse, SUJETS[cote]);
      await messagerie.suivre(new RegExp(`/compte/adresse/${cote}`));
      await messagerie.estSur('Changement d’adresse de connexion');
    };

    it('se demande avec le mot de passe, et rien ne change encore', async () => {
      await seConnecter(awa, AWA.courriel, AWA.motDePasse);
      await awa.ouvrir('/mon-compte');
      await awa.suivre('Adresse de connexion');
      await awa.remplir('Nouvelle adresse électronique de connexion', AUTRE);
      await awa.remplir('Mot de passe actuel', 'ce n’est pas celui-là');
      await awa.appuyer('Demander le changement');
      await awa.lit('Ce n’est pas votre mot de passe actuel');
      await demander(AUTRE);
      await awa.lit(AWA.courriel);
      await awa.lit('Changement en cours');
    });

    it('se refuse depuis l’adresse actuelle', async () => {
      await ouvrirLeLien(AWA.courriel, 'ancienne');
      await messagerie.appuyer('Refuser');
      await messagerie.estSur('Le changement est refusé');
      await awa.ouvrir(PAGE);
      await awa.neLitPas('Changement en cours');
    });

    it('se confirme depuis la nouvelle adresse, puis attend l’actuelle', async () => {
      await demander(NOUVELLE);
      await ouvrirLeLien(NOUVELLE, 'nouvelle');
      await messagerie.lit(`${NOUVELLE} deviendrait l’adresse de connexion d’un compte Chorus Pro.`);
      await messagerie.neLitPas(AWA.courriel);
      await messagerie.appuyer('Confirmer le changement');
      await messagerie.estSur('Votre confirmation est enregistrée');
      await awa.ouvrir(PAGE);
      await awa.lit('Faite');
      await awa.lit('Attendue');
    });

    it('se fait à la seconde confirmation : l’ancienne adresse ne fait plus entrer', async () => {
      await ouvrirLeLien(AWA.courriel, 'ancienne');
      await messagerie.appuyer('Confirmer le changement');
      await messagerie.estSur('L’adresse de connexion est changée');
      await awa.ouvrir(PAGE);
      await awa.estSur('Se connecter');

      await awa.remplir('Adresse électronique de connexion', AWA.courriel);
      await awa.remplir('Mot de passe', AWA.motDePasse);
      await awa.appuyer('Se connecter');
      await awa.lit('L’adresse électronique ou le mot de passe ne convient pas.');
      await seConnecter(awa, NOUVELLE, AWA.motDePasse);
      await lireLeCourriel(
        messagerie,
        AWA.courriel,
        'L’adresse de connexion de votre compte Chorus Pro a changé',
      );
    });
  });
}
