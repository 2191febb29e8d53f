import { expect } from 'chai';
import { AWA, installerAwa } from './support/awa.ts';
import { brouillonPret } from './support/brouillonPret.ts';
import { finirLesSessions } from './support/finirLesSessions.ts';
import { lireLeCourriel } from './support/lireLeCourriel.ts';
import { Personne } from './support/Personne.ts';
import { seConnecter } from './support/seConnecter.ts';
import { siteDeParcours } from './support/siteDeParcours.ts';

const AUTORITE = 'Capitaine Morel, commissariat de Lyon';

for (const javaScript of [true, false]) {
  describe(`Imprévus, ${javaScript ? 'avec' : 'sans'} JavaScript`, function () {
    this.timeout(120_000);
    const brouillons: Record<string, number> = {};
    const site = siteDeParcours('sqlite', async (container) => {
      const utilisateurId = await installerAwa(container);
      for (const reference of ['DOUBLE', 'ONGLETS', 'REPRISE', 'RETOUR', 'SESSION', 'CONTINU']) {
        brouillons[reference] = await brouillonPret(container, utilisateurId, {
          reference,
          autorite: AUTORITE,
        });
      }
    });
    const saisieDe = (reference: string, etape: string): string =>
      `/memoires/${brouillons[reference]}/saisie/${etape}`;
    let awa: Personne;

    beforeEach(async () => {
      awa = await Personne.entrer({ url: site().url, javaScript });
      await seConnecter(awa, AWA.courriel, AWA.motDePasse);
    });
    afterEach(() => awa.quitter());

    it('dépose une seule fois sur un double clic', async () => {
      await awa.ouvrir(saisieDe('DOUBLE', 'recapitulatif'));
      await awa.visitor.leave(() => awa.bouton('Déposer le mémoire').dblclick());
      await awa.lit(/Votre mémoire est déposé sous le numéro \d{10}/);
      const numero = /\d{10}/.exec(await awa.titre)?.[0] ?? '';
      await lireLeCourriel(awa, AWA.courriel, `Mémoire ${numero} : dépôt enregistré`);
      const depots = awa.visitor.page.getByRole('link', { name: /dépôt enregistré/ });
      await awa.ouvrir('/demo/courriels');
      expect(await depots.count()).to.equal(1);
      await awa.ouvrir('/memoires/recherche?reference=DOUBLE');
      await awa.lit('1 mémoire');
    });

    it('met les deux versions côte à côte quand deux onglets écrivent, et garde celle que l’on choisit', async () => {
      const autre = await awa.autreOnglet();
      await awa.ouvrir(saisieDe('ONGLETS', 'en-tete'));
      await autre.ouvrir(saisieDe('ONGLETS', 'en-tete'));
      await awa.remplir('Autorité requérante', 'Lieutenant Faure');
      await awa.appuyer('Enregistrer');
      await autre.remplir('N° de parquet, d’affaire ou de procès-verbal', '26999000001');
      await autre.appuyer('Enregistrer');

      await autre.estSur('Ce mémoire a changé entre-temps');
      await autre.lit('Rien n’est perdu');
      await autre.rangee('Autorité requérante').lit('Lieutenant Faure');
      await autre.rangee('Autorité requérante').lit(AUTORITE);
      await autre.rangee('N° de parquet').lit('26999000001');
      await autre.appuyer('Garder ma saisie');
      expect(await autre.champ('N° de parquet, d’affaire ou de procès-verbal').inputValue()).to.equal(
        '26999000001',
      );
      expect(await autre.champ('Autorité requérante').inputValue()).to.equal(AUTORITE);

      await awa.remplir('Autorité requérante', 'Commandant Roux');
      await awa.appuyer('Enregistrer');
      await awa.estSur('Ce mémoire a changé entre-temps');
      await awa.suivre('Reprendre la version enregistrée');
      expect(await awa.champ('N° de parquet, d’affaire ou de procès-verbal').inputValue()).to.equal(
        '26999000001',
      );
      expect(await awa.champ('Autorité requérante').inputValue()).to.equal(AUTORITE);
    });

    it('revient en arrière sans rien perdre ni rien refaire', async () => {
      await awa.ouvrir(saisieDe('RETOUR', 'en-tete'));
      await awa.remplir('Commentaire pour la juridiction', 'Une audience de nuit.');
      await awa.appuyer('Enregistrer et continuer');
      await awa.visitor.page.goBack();
      await awa.visitor.check();
      expect(await awa.champ('Commentaire pour la juridiction').inputValue()).to.equal(
        'Une audience de nuit.',
      );
      await awa.appuyer('Enregistrer et continuer');
      await awa.estSur('Prestations');

      await awa.ouvrir(saisieDe('RETOUR', 'recapitulatif'));
      await awa.appuyer('Déposer le mémoire');
      const titre = await awa.titre;
      await awa.visitor.page.goBack();
      await awa.visitor.check();
      expect(await awa.titre).to.equal(titre);
    });

    it('retrouve ce qui était tapé quand la session finit pendant la saisie', async () => {
      await awa.ouvrir(saisieDe('SESSION', 'en-tete'));
      await finirLesSessions(site().databaseUrl);
      await awa.remplir('Commentaire pour la juridiction', 'Trois heures de garde à vue.');
      if (javaScript) {
        await awa.visitor.page.getByText('Votre session a pris fin.').waitFor();
        const autre = await awa.autreOnglet();
        await seConnecter(autre, AWA.courriel, AWA.motDePasse);
        await awa.visitor.page.locator('[data-autosave-etat][data-etat="enregistre"]').waitFor();
      } else {
        await awa.appuyer('Enregistrer');
        await awa.lit('Votre session est terminée');
        await awa.lit('Trois heures de garde à vue.');
        const autre = await awa.autreOnglet();
        await seConnecter(autre, AWA.courriel, AWA.motDePasse);
        await awa.visitor.page.goBack();
        expect(await awa.champ('Commentaire pour la juridiction').inputValue()).to.equal(
          'Trois heures de garde à vue.',
        );
        await awa.appuyer('Enregistrer');
      }
      await awa.ouvrir(saisieDe('SESSION', 'en-tete'));
      expect(await awa.champ('Commentaire pour la juridiction').inputValue()).to.equal(
        'Trois heures de garde à vue.',
      );
    });

    if (javaScript) {
      it('enregistre tout seul ce qui est tapé', async () => {
        await awa.ouvrir(saisieDe('CONTINU', 'en-tete'));
        await awa.champ('Commentaire pour la juridiction').pressSequentially('Vu à 22 h.');
        await awa.visitor.page.locator('[data-autosave-etat][data-etat="enregistre"]').waitFor();
        await awa.visitor.leave(() => awa.visitor.page.reload());
        expect(await awa.champ('Commentaire pour la juridiction').inputValue()).to.equal('Vu à 22 h.');
      });
    }
  });
}
