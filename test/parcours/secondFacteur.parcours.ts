import { expect } from 'chai';
import { AWA, installerAwa } from './support/awa.ts';
import { arreterAuPremierEchec } from './support/arreterAuPremierEchec.ts';
import { Authentificateur } from './support/Authentificateur.ts';
import { Personne } from './support/Personne.ts';
import { seConnecter } from './support/seConnecter.ts';
import { siteDeParcours } from './support/siteDeParcours.ts';

const PAGE = '/mon-compte/second-facteur';
const REFUS = 'Ce code ne convient pas, ou il a déjà servi.';

for (const javaScript of [true, false]) {
  describe(`La double authentification, ${javaScript ? 'avec' : 'sans'} JavaScript`, function () {
    this.timeout(120_000);
    const site = siteDeParcours('sqlite', async (container) => {
      await installerAwa(container);
    });
    const application = new Authentificateur();
    let awa: Personne;
    let codesDeSecours: readonly string[];

    before(async () => {
      awa = await Personne.entrer({ url: site().url, javaScript, width: javaScript ? 1280 : 360 });
    });
    after(() => awa.quitter());
    arreterAuPremierEchec(() => [awa]);

    const donnerLeMotDePasse = async (): Promise<void> => {
      await awa.ouvrir('/connexion');
      await awa.remplir('Adresse électronique de connexion', AWA.courriel);
      await awa.remplir('Mot de passe', AWA.motDePasse);
      await awa.appuyer('Se connecter');
      await awa.estSur('Saisissez votre code');
    };
    const entrerAvec = async (libelle: string, code: string): Promise<void> => {
      await awa.remplir(libelle, code);
      await awa.appuyer('Entrer');
    };

    it('se met en place avec la clé saisie à la main, et donne dix codes de secours', async () => {
      await seConnecter(awa, AWA.courriel, AWA.motDePasse);
      await awa.ouvrir('/mon-compte');
      await awa.suivre('Double authentification');
      await awa.remplir('Mot de passe actuel', AWA.motDePasse);
      await awa.appuyer('Mettre en place');
      await awa.estSur('Mettre en place la double authentification');
      expect(await awa.image(/^Code à viser/)).to.be.greaterThan(0);
      application.saisirLaCle((await awa.gras())[0] ?? '');

      await awa.remplir('Code à 6 chiffres', await application.codeFaux());
      await awa.appuyer('Activer');
      await awa.lit(REFUS);
      await awa.remplir('Code à 6 chiffres', await application.nouveauCode());
      await awa.appuyer('Activer');
      await awa.estSur('Vos codes de secours');
      codesDeSecours = await awa.gras();
      expect(new Set(codesDeSecours).size).to.equal(10);
      await awa.suivre('Je les ai notés');
      await awa.lit('Il vous reste 10 codes de secours.');
    });

    it('se demande ensuite à chaque connexion : un code faux est refusé, le bon fait entrer', async () => {
      await awa.seDeconnecter();
      await donnerLeMotDePasse();
      await awa.ouvrir('/mon-compte');
      expect(awa.chemin).to.equal('/connexion');

      await donnerLeMotDePasse();
      await entrerAvec('Code à 6 chiffres', await application.codeFaux());
      await awa.lit(REFUS);
      await entrerAvec('Code à 6 chiffres', await application.nouveauCode());
      await awa.estSur('Accueil connecté');
    });

    it('laisse entrer sans téléphone avec un code de secours, qui ne sert qu’une fois', async () => {
      const [premier = '', second = ''] = codesDeSecours;
      await awa.seDeconnecter();
      await donnerLeMotDePasse();
      await awa.suivre('Utiliser un code de secours');
      await entrerAvec('Code de secours', premier);
      await awa.estSur('Accueil connecté');
      await awa.ouvrir(PAGE);
      await awa.lit('Il vous reste 9 codes de secours.');

      await awa.seDeconnecter();
      await donnerLeMotDePasse();
      await awa.suivre('Utiliser un code de secours');
      await entrerAvec('Code de secours', premier);
      await awa.lit(REFUS);
      await entrerAvec('Code de secours', second);
      await awa.estSur('Accueil connecté');
    });

    it('se retire avec le mot de passe, qui suffit de nouveau', async () => {
      await awa.ouvrir(PAGE);
      await awa.suivre('Retirer la double authentification');
      await awa.remplir('Mot de passe actuel', AWA.motDePasse);
      await awa.appuyer('Retirer');
      await awa.lit('La double authentification est retirée');
      await awa.seDeconnecter();
      await seConnecter(awa, AWA.courriel, AWA.motDePasse);
    });
  });
}
