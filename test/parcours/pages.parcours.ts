import { expect } from 'chai';
import { MOT_DE_PASSE, PERSONNES } from '../../src/bootstrap/demonstration/personnes.ts';
import { explorer, genreDe } from './support/explorer.ts';
import { Personne } from './support/Personne.ts';
import { siteDeDemonstration } from './support/siteDeDemonstration.ts';

/** A desk, and the smallest telephone: 320 px, what a page at 400 % also has. */
const LARGEURS = [1280, 320];

/** Whoever it is finds as many kinds of pages at least. */
const MOINS_DE_PAGES = 8;

/** The words of a page are the same for everyone: in English a kind of page is read by so many people. */
const LECTEURS_EN_ANGLAIS = 2;

describe('Pages de la démonstration', function () {
  this.timeout(300_000);
  const site = siteDeDemonstration('sqlite');
  const lecteurs = new Map<string, number>();
  const luesEnAnglais = new Map<string, number>();

  const verifier = async (
    qui: string,
    depart: string,
    entrer: (personne: Personne) => Promise<void>,
  ): Promise<void> => {
    const personne = await Personne.entrer({ url: site().url, analysedAt: LARGEURS });
    await entrer(personne);
    const vues = await explorer(personne, depart, lecteurs);
    await personne.visitor.goto(`/langue?vers=en&retour=${encodeURIComponent(depart)}`);
    for (const vue of vues) {
      const lectures = luesEnAnglais.get(genreDe(vue)) ?? 0;
      if (lectures >= LECTEURS_EN_ANGLAIS) continue;
      luesEnAnglais.set(genreDe(vue), lectures + 1);
      const status = await personne.visitor.goto(vue.pathname + vue.search);
      if (status !== 200) personne.visitor.note(`answers ${status} in English`);
    }
    expect(personne.visitor.takeFaults(), `faults of the pages of ${qui}`).to.deep.equal([]);
    expect(vues.length, `pages found by ${qui}`).to.be.at.least(MOINS_DE_PAGES);
    await personne.quitter();
  };

  it('sans compte', () => verifier('somebody without an account', '/', () => Promise.resolve()));

  for (const { prenom, nom, courriel, qui } of PERSONNES) {
    it(`de ${prenom} ${nom} (${qui})`, () =>
      verifier(courriel, '/accueil', async (personne) => {
        await personne.visitor.goto('/connexion');
        await personne.remplir('Adresse électronique de connexion', courriel);
        await personne.remplir('Mot de passe', MOT_DE_PASSE);
        await personne.visitor.leave(() => personne.bouton('Se connecter').click());
      }));
  }
});
