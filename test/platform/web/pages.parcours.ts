import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { expect } from 'chai';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { axeFaults } from '../../support/axeFaults.ts';
import { galerie } from './galerie.tsx';
import { ouvrirNavigateur } from './navigateur.ts';
import { ouvrirGalerie, type ServeurDeGalerie } from './serveurDeGalerie.ts';

describe('Pages dans un navigateur', function () {
  this.timeout(60_000);
  let navigateur: Browser;
  let serveur: ServeurDeGalerie;
  let contexte: BrowserContext;
  let page: Page;

  before(async () => {
    serveur = await ouvrirGalerie(join(process.cwd(), 'dist/public'));
    navigateur = await ouvrirNavigateur();
  });

  after(async () => {
    await navigateur.close();
    await serveur.fermer();
  });

  beforeEach(async () => {
    serveur.recus.length = 0;
    serveur.repondre = { statut: 200, corps: { version: 8, enregistreA: '10:42' } };
    contexte = await navigateur.newContext({ viewport: { width: 1280, height: 900 }, locale: 'fr-FR' });
    page = await contexte.newPage();
  });

  afterEach(() => contexte.close());

  const aller = async (nom: string, vers: Page = page): Promise<void> => {
    await vers.goto(`${serveur.adresse}/${nom}`);
    await vers.waitForSelector('html[data-pret]', { state: 'attached' });
  };

  const sansScript = async (nom: string): Promise<Page> => {
    const inerte = await navigateur.newContext({ javaScriptEnabled: false });
    const nouvelle = await inerte.newPage();
    await nouvelle.goto(`${serveur.adresse}/${nom}`);
    return nouvelle;
  };

  for (const nom of Object.keys(galerie)) {
    for (const width of [1280, 768, 360]) {
      it(`la page ${nom} est accessible et tient dans ${String(width)} px`, async () => {
        await page.setViewportSize({ width, height: 800 });
        await aller(nom);
        expect(await axeFaults(page)).to.deep.equal([]);
        expect(await page.evaluate('document.documentElement.scrollWidth')).to.be.at.most(width);
      });
    }
  }

  it('empile les éléments d’une cellule sous le premier, à côté de son libellé, sur un téléphone', async () => {
    await page.setViewportSize({ width: 360, height: 800 });
    await aller('memoire');
    const cellule = page.locator('.cp-tableau tbody tr > td[data-libelle]').first();
    const gauches = await cellule.evaluate((td) => {
      td.innerHTML = '<div>Un</div><div>Deux</div><div>Trois</div>';
      return [...td.children].map((enfant) => Math.round(enfant.getBoundingClientRect().left));
    });
    const { x = 0, width = 0 } = (await cellule.boundingBox()) ?? {};
    expect(new Set(gauches).size).to.equal(1);
    expect(gauches[0]).to.be.greaterThan(x + width * 0.3);
  });

  describe('sélection', () => {
    it('montre la barre à la première case, compte, et coche tout', async () => {
      await aller('synthese');
      const barre = page.locator('[data-selection-barre]');
      expect(await barre.isVisible()).to.equal(false);
      await page.locator('[data-selection-ligne]').first().check();
      expect(await barre.locator('[data-selection-compte]').textContent()).to.equal('1 ligne sélectionnée');
      await page.locator('[data-selection-tout] input').check();
      expect(await barre.locator('[data-selection-compte]').textContent()).to.equal('5 lignes sélectionnées');
      await page.locator('[data-selection-tout] input').uncheck();
      expect(await barre.isVisible()).to.equal(false);
    });

    it('garde la barre sous les yeux sans script', async () => {
      const inerte = await sansScript('synthese');
      expect(await inerte.locator('[data-selection-barre]').isVisible()).to.equal(true);
      expect(await inerte.locator('[data-selection-tout]').isVisible()).to.equal(false);
      await inerte.context().close();
    });
  });

  describe('saisie', () => {
    it('suit les totaux et les lignes ajoutées puis retirées', async () => {
      await aller('saisie');
      const ttc = page.locator('[data-total="ttc"]');
      expect(await ttc.textContent()).to.equal('248,40\u00a0€');
      await page.locator('[data-lignes-ajouter]').click();
      expect(await page.evaluate('document.activeElement.id')).to.equal('lignes-2-libelle');
      await page.locator('#lignes-2-quantite').fill('0,5');
      await page.locator('#lignes-2-prixUnitaire').fill('1234,56');
      expect(await ttc.textContent()).to.equal('989,14\u00a0€');
      await page.locator('[data-ligne="2"] [data-ligne-retirer]').click();
      expect(await ttc.textContent()).to.equal('248,40\u00a0€');
      expect(await page.locator('[data-ligne]').count()).to.equal(2);
    });

    it('numérote les lignes comme elles se lisent, aussi après un retrait', async () => {
      await aller('saisie');
      const titres = page.locator('[data-ligne] legend');
      await page.locator('[data-lignes-ajouter]').click();
      await page.locator('[data-ligne="0"] [data-ligne-retirer]').click();
      expect(await titres.allTextContents()).to.deep.equal(['Ligne 1', 'Ligne 2']);
    });

    it('enregistre en quittant un champ et renvoie la version reçue', async () => {
      await aller('saisie');
      await page.locator('#lignes-0-quantite').fill('2');
      await page.locator('#lignes-0-prixUnitaire').focus();
      await page.waitForSelector('[data-autosave-etat][data-etat="enregistre"]');
      expect(await page.locator('[data-autosave-etat]').textContent()).to.equal('Enregistré à 10:42');
      const [premier] = serveur.recus;
      expect(premier?.chemin).to.equal('/autosave');
      const corps = new URLSearchParams(premier?.corps);
      expect(corps.get('_csrf')).to.equal('jeton-de-test');
      expect(corps.get('version')).to.equal('7');
      expect(corps.get('lignes[0][quantite]')).to.equal('2');
      expect(await page.locator('main input[name="version"]').inputValue()).to.equal('8');
    });

    it('dit qu’un autre a modifié le mémoire, et cesse d’enregistrer', async () => {
      await aller('saisie');
      serveur.repondre = { statut: 409, corps: {} };
      await page.locator('#lignes-0-quantite').fill('2');
      await page.locator('#lignes-0-prixUnitaire').focus();
      await page.waitForSelector('[data-autosave-etat][data-etat="conflit"]');
      expect(await page.locator('[data-autosave-etat] a').getAttribute('href')).to.equal(page.url());
      await page.locator('#lignes-0-quantite').fill('3');
      await page.locator('#lignes-0-prixUnitaire').focus();
      expect(serveur.recus).to.have.lengthOf(1);
    });

    it('garde la saisie pendant une coupure et réessaie', async () => {
      await aller('saisie');
      await contexte.setOffline(true);
      await page.locator('#lignes-0-quantite').fill('2');
      await page.locator('#lignes-0-prixUnitaire').focus();
      await page.waitForSelector('[data-autosave-etat][data-etat="echec"]');
      expect(await page.locator('[data-autosave-etat]').textContent()).to.include('votre saisie est gardée');
      await contexte.setOffline(false);
      await page.waitForSelector('[data-autosave-etat][data-etat="enregistre"]');
      expect(serveur.recus).to.have.lengthOf(1);
    });

    it('avertit avant de quitter une saisie qui n’est pas enregistrée', async () => {
      await aller('saisie');
      await page.locator('#lignes-0-quantite').pressSequentially('2');
      const question = page.waitForEvent('dialog');
      const depart = page.goto(`${serveur.adresse}/synthese`).catch(() => undefined);
      const dialogue = await question;
      expect(dialogue.type()).to.equal('beforeunload');
      await dialogue.accept();
      await depart;
    });

    it('n’envoie un formulaire qu’une fois', async () => {
      await aller('composants');
      await page.evaluate(`
        document.addEventListener('submit', (event) => {
          if (!event.defaultPrevented) window.envois = (window.envois ?? 0) + 1;
          event.preventDefault();
        });
      `);
      const bouton = page.getByRole('button', { name: 'Enregistrer', exact: true });
      await bouton.click();
      await bouton.dispatchEvent('click');
      expect(await page.evaluate('window.envois')).to.equal(1);
      expect(await bouton.getAttribute('aria-disabled')).to.equal('true');
    });
  });

  describe('suggestions', () => {
    it('se choisissent au clavier', async () => {
      await aller('composants');
      const champ = page.getByRole('combobox', { name: 'Juridiction' });
      await champ.fill('saint');
      await page.waitForSelector('[role="option"]');
      expect(await champ.getAttribute('aria-expanded')).to.equal('true');
      expect(await page.getByRole('listbox').getAttribute('aria-label')).to.equal('Juridiction');
      const ouverte = await new AxeBuilder({ page }).include('.cp-suggestions').analyze();
      expect(ouverte.violations).to.deep.equal([]);
      await champ.press('ArrowDown');
      expect(await champ.getAttribute('aria-activedescendant')).to.equal('juridiction-propositions-0');
      await champ.press('ArrowDown');
      await champ.press('Enter');
      expect(await champ.inputValue()).to.equal('Tribunal judiciaire de Saint-Étienne');
      expect(await page.locator('input[name="juridiction"]').inputValue()).to.equal('42');
      expect(await champ.getAttribute('aria-expanded')).to.equal('false');
    });

    it('oublient le choix dès que le texte change', async () => {
      await aller('composants');
      const champ = page.getByRole('combobox', { name: 'Juridiction' });
      await champ.fill('saint');
      await page.locator('[role="option"]').first().click();
      expect(await page.locator('input[name="juridiction"]').inputValue()).to.equal('78');
      await champ.press('Backspace');
      expect(await page.locator('input[name="juridiction"]').inputValue()).to.equal('');
    });

    it('laissent sans script un bouton de recherche', async () => {
      const inerte = await sansScript('composants');
      expect(await inerte.getByRole('button', { name: 'Rechercher' }).isVisible()).to.equal(true);
      await inerte.context().close();
    });
  });

  describe('autres aides', () => {
    it('portent le focus sur le résumé des erreurs, puis dans le champ', async () => {
      await aller('erreurs');
      expect(await page.evaluate("document.activeElement.matches('[data-resume-erreurs]')")).to.equal(true);
      await page.getByRole('link', { name: 'Indiquez un nombre d’heures' }).click();
      expect(await page.evaluate('document.activeElement.id')).to.equal('lignes-0-quantite');
    });

    it('montrent puis masquent le mot de passe', async () => {
      await aller('connexion');
      const champ = page.locator('#motDePasse');
      await page.getByRole('button', { name: 'Afficher le mot de passe' }).click();
      expect(await champ.getAttribute('type')).to.equal('text');
      await page.getByRole('button', { name: 'Masquer le mot de passe' }).click();
      expect(await champ.getAttribute('type')).to.equal('password');
    });

    it('envoient les pièces avec leur progression, puis suivent la réponse', async () => {
      await aller('composants');
      serveur.repondre = { statut: 200, corps: { suite: '/synthese' } };
      await page.locator('#pieces').setInputFiles({
        name: 'réquisition.pdf',
        mimeType: 'application/pdf',
        buffer: Buffer.from('%PDF-1.7'),
      });
      expect(await page.locator('[data-depot-etat]').textContent()).to.equal('réquisition.pdf');
      await page.getByRole('button', { name: 'Joindre' }).click();
      await page.waitForURL('**/synthese');
      expect(serveur.recus[0]?.corps.indexOf('_csrf')).to.be.below(
        serveur.recus[0]?.corps.indexOf('réquisition.pdf') ?? 0,
      );
    });

    it('disent qu’un envoi a échoué et permettent de recommencer', async () => {
      await aller('composants');
      serveur.repondre = { statut: 422, corps: { message: 'Ce fichier n’est pas un PDF.' } };
      await page
        .locator('#pieces')
        .setInputFiles({ name: 'a.pdf', mimeType: 'application/pdf', buffer: Buffer.from('MZ') });
      await page.getByRole('button', { name: 'Joindre' }).click();
      await page.getByText('Ce fichier n’est pas un PDF.').waitFor();
      const seconde = page.waitForResponse((reponse) => reponse.request().method() === 'POST');
      await page.getByRole('button', { name: 'Joindre' }).click();
      await seconde;
      await page.getByText('Ce fichier n’est pas un PDF.').waitFor();
      expect(serveur.recus).to.have.lengthOf(2);
    });

    it('ferment le menu au clavier, et le menu s’ouvre sans script', async () => {
      await page.setViewportSize({ width: 360, height: 740 });
      await aller('synthese');
      await page.locator('.cp-menu__bouton').click();
      const menu = page.getByRole('navigation', { name: 'Menu des espaces' });
      expect(await menu.isVisible()).to.equal(true);
      const ouvert = await new AxeBuilder({ page }).include('.cp-entete').analyze();
      expect(ouvert.violations).to.deep.equal([]);
      await page.keyboard.press('Escape');
      expect(await menu.isVisible()).to.equal(false);
    });
  });
});
