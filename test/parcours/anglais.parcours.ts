import { expect } from 'chai';
import { AWA, installerAwa } from './support/awa.ts';
import { brouillonPret } from './support/brouillonPret.ts';
import { PAGES_SANS_COMPTE, pagesPrincipales } from './support/pagesPrincipales.ts';
import { Personne } from './support/Personne.ts';
import { siteDeParcours } from './support/siteDeParcours.ts';

/** Frequent in our sentences, absent from the names of people, courts and addresses. */
const MOTS =
  /\b(vous|votre|vos|avec|pour|dans|sont|cette|ces|sur|aucune?|mémoires?|juridictions?|brouillons?|dépôt|déposer|saisir|choisir|ajouter|modifier|enregistrer|enregistré|étape|pièces?|montants?|numéro|obligatoire|jours?|depuis|recherche[rz]?)\b/giu;

const TEXTE = `(() => {
  const copie = document.body.cloneNode(true);
  for (const francais of copie.querySelectorAll('[lang="fr"], script, template')) francais.remove();
  return document.title + '\\n' + copie.textContent;
})()`;

describe('En anglais', function () {
  this.timeout(120_000);
  let brouillon = 0;
  const site = siteDeParcours('sqlite', async (container) => {
    const autorite = 'Capitaine Morel';
    brouillon = await brouillonPret(container, await installerAwa(container), {
      reference: 'EN-1',
      autorite,
    });
  });
  let awa: Personne;

  before(async () => {
    awa = await Personne.entrer({ url: site().url });
  });
  after(() => awa.quitter());

  const lireEnAnglais = async (chemins: readonly string[]): Promise<void> => {
    const francais: string[] = [];
    for (const chemin of chemins) {
      await awa.ouvrir(chemin);
      const { page } = awa.visitor;
      const langue = await page.locator('html').getAttribute('lang');
      if (langue !== 'en') francais.push(`${chemin}: lang="${langue}"`);
      const texte = String(await page.evaluate(TEXTE)).replace(/\s+/g, ' ');
      for (const { index } of texte.matchAll(MOTS)) {
        francais.push(`${chemin}: …${texte.slice(Math.max(0, index - 30), index + 30)}…`);
      }
    }
    expect(francais, 'French left on English pages').to.deep.equal([]);
  };

  it('ne laisse aucune phrase française avant la connexion', async () => {
    await awa.ouvrir('/');
    const { page } = awa.visitor;
    await awa.visitor.leave(() =>
      page.getByRole('banner').getByRole('link', { name: 'English' }).first().click(),
    );
    expect(awa.chemin).to.equal('/');
    await lireEnAnglais(PAGES_SANS_COMPTE);
  });

  it('ni dans les espaces d’un prestataire, et le choix est gardé d’une connexion à l’autre', async () => {
    await awa.ouvrir('/');
    await awa.visitor.page.locator('#courriel').fill(AWA.courriel);
    await awa.visitor.page.locator('#motDePasse').fill(AWA.motDePasse);
    await awa.appuyer('Sign in');
    await awa.ouvrir('/langue?vers=en&retour=/accueil');
    await lireEnAnglais(pagesPrincipales(brouillon));

    const ailleurs = await Personne.entrer({ url: site().url });
    await ailleurs.ouvrir('/connexion');
    await ailleurs.remplir('Adresse électronique de connexion', AWA.courriel);
    await ailleurs.remplir('Mot de passe', AWA.motDePasse);
    await ailleurs.appuyer('Se connecter');
    expect(await ailleurs.visitor.page.locator('html').getAttribute('lang')).to.equal('en');
    await ailleurs.quitter();
  });
});
