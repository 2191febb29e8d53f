import { expect } from 'chai';
import { AWA, installerAwa } from './support/awa.ts';
import { brouillonPret } from './support/brouillonPret.ts';
import { CABINET, GENS_DU_CABINET, installerLeCabinet } from './support/cabinet.ts';
import { explorer } from './support/explorer.ts';
import { MOT_DE_PASSE } from './support/gensDeJustice.ts';
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
  this.timeout(240_000);
  let brouillon = 0;
  const site = siteDeParcours('sqlite', async (container) => {
    const autorite = 'Capitaine Morel';
    brouillon = await brouillonPret(container, await installerAwa(container), {
      reference: 'EN-1',
      autorite,
    });
    await installerLeCabinet(container);
  });
  let awa: Personne;

  before(async () => {
    awa = await Personne.entrer({ url: site().url });
  });
  after(() => awa.quitter());

  const lireEnAnglais = async (personne: Personne, chemins: readonly string[]): Promise<void> => {
    const francais: string[] = [];
    for (const chemin of chemins) {
      await personne.ouvrir(chemin);
      const { page } = personne.visitor;
      const langue = await page.locator('html').getAttribute('lang');
      if (langue !== 'en') francais.push(`${chemin}: lang="${langue}"`);
      const texte = String(await page.evaluate(TEXTE)).replace(/\s+/g, ' ');
      for (const { index } of texte.matchAll(MOTS)) {
        francais.push(`${chemin}: …${texte.slice(Math.max(0, index - 30), index + 30)}…`);
      }
    }
    expect(francais, 'French left on English pages').to.deep.equal([]);
  };

  const seConnecterEnAnglais = async (personne: Personne, courriel: string): Promise<void> => {
    await personne.ouvrir('/connexion');
    await personne.visitor.page.locator('#courriel').fill(courriel);
    await personne.visitor.page.locator('#motDePasse').fill(MOT_DE_PASSE);
    await personne.appuyer(/Sign in|Se connecter/);
    await personne.ouvrir('/langue?vers=en&retour=/accueil');
  };
  const pagesDe = async (personne: Personne, depart: string): Promise<readonly string[]> =>
    (await explorer(personne, depart)).map(({ pathname, search }) => pathname + search);

  it('ne laisse aucune phrase française avant la connexion', async () => {
    await awa.ouvrir('/');
    const { page } = awa.visitor;
    await awa.visitor.leave(() =>
      page.getByRole('banner').getByRole('link', { name: 'English' }).first().click(),
    );
    expect(awa.chemin).to.equal('/');
    await lireEnAnglais(awa, PAGES_SANS_COMPTE);
  });

  it('ni dans les espaces d’un prestataire, et le choix est gardé d’une connexion à l’autre', async () => {
    await seConnecterEnAnglais(awa, AWA.courriel);
    await lireEnAnglais(awa, pagesPrincipales(brouillon));

    const ailleurs = await Personne.entrer({ url: site().url });
    await ailleurs.ouvrir('/connexion');
    await ailleurs.remplir('Adresse électronique de connexion', AWA.courriel);
    await ailleurs.remplir('Mot de passe', AWA.motDePasse);
    await ailleurs.appuyer('Se connecter');
    expect(await ailleurs.visitor.page.locator('html').getAttribute('lang')).to.equal('en');
    await ailleurs.quitter();
  });

  it('ni à qui gère une structure', async () => {
    const alice = await Personne.entrer({ url: site().url });
    await seConnecterEnAnglais(alice, GENS_DU_CABINET.alice.courriel);
    await lireEnAnglais(alice, await pagesDe(alice, '/gestionnaire'));
    await alice.quitter();
  });

  it('ni au support', async () => {
    const sacha = await Personne.entrer({ url: site().url });
    await seConnecterEnAnglais(sacha, GENS_DU_CABINET.sacha.courriel);
    await lireEnAnglais(sacha, await pagesDe(sacha, `/support?q=${encodeURIComponent(CABINET)}`));
    await sacha.quitter();
  });
});
