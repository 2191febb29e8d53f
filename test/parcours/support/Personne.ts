import { expect } from 'chai';
import type { Download, Locator } from 'playwright-core';
import { Visitor, type VisitorOptions } from '../../support/visitor.ts';

/** What a person does in front of the site, by the words that are read on the screen. */
export class Personne {
  private constructor(
    readonly visitor: Visitor,
    private readonly zone?: Locator,
  ) {}

  static async entrer(options: VisitorOptions): Promise<Personne> {
    return new Personne(await Visitor.enter(options));
  }

  async autreOnglet(): Promise<Personne> {
    return new Personne(await this.visitor.anotherTab());
  }

  /** The same person, looking at one group of fields, one row, one card. */
  dans(zone: Locator): Personne {
    return new Personne(this.visitor, zone);
  }

  groupe(nom: string): Personne {
    return this.dans(this.ici.getByRole('group', { name: nom, exact: true }));
  }

  rangee(texte: string): Personne {
    return this.dans(this.ici.getByRole('row').filter({ hasText: texte }));
  }

  get javaScript(): boolean {
    return this.visitor.javaScript;
  }

  get titre(): Promise<string> {
    return this.visitor.title;
  }

  get chemin(): string {
    return new URL(this.visitor.page.url()).pathname;
  }

  ouvrir(chemin: string): Promise<number> {
    return this.visitor.open(chemin);
  }

  /** Follows a link; `nom` may be its beginning when a screen reader hears more. */
  suivre(nom: string | RegExp): Promise<void> {
    return this.visitor.leave(() => this.lien(nom).click());
  }

  appuyer(nom: string | RegExp): Promise<void> {
    return this.visitor.leave(() => this.bouton(nom).click());
  }

  /** A button whose work is done by a script, in the same page. */
  async actionner(nom: string | RegExp): Promise<void> {
    await this.bouton(nom).click();
  }

  lien(nom: string | RegExp): Locator {
    return this.ici.getByRole('link', { name: nom, exact: true });
  }

  bouton(nom: string | RegExp): Locator {
    return this.ici.getByRole('button', { name: nom, exact: true });
  }

  champ(libelle: string): Locator {
    const controles = this.visitor.page.locator('input, select, textarea');
    return this.ici.getByLabel(new RegExp(`^${echapper(libelle)}\\s*\\*?$`)).and(controles);
  }

  async remplir(libelle: string, valeur: string): Promise<void> {
    await this.champ(libelle).fill(valeur);
  }

  async choisir(libelle: string, option: string): Promise<void> {
    await this.champ(libelle).selectOption({ label: option });
  }

  /** A radio button or a checkbox. */
  async cocher(libelle: string): Promise<void> {
    await this.champ(libelle).check();
  }

  async lit(phrase: string | RegExp): Promise<void> {
    await this.ici.getByText(phrase).first().waitFor();
  }

  async neLitPas(phrase: string): Promise<void> {
    expect(await this.ici.getByText(phrase).count(), `« ${phrase} »`).to.equal(0);
  }

  /** How wide an image is once it is drawn, found by what stands in its stead for those who do not see it. */
  async image(nom: RegExp): Promise<number> {
    const image = this.ici.getByRole('img', { name: nom });
    return image.evaluate((dessin) => (dessin as unknown as { readonly naturalWidth: number }).naturalWidth);
  }

  /** What the page sets in bold, as it would be copied by hand. */
  async gras(): Promise<readonly string[]> {
    return (await this.ici.locator('strong').allInnerTexts()).map(aplatir);
  }

  async estSur(titre: string): Promise<void> {
    expect(aplatir(await this.titre)).to.equal(titre);
  }

  /** Opens an espace from the banner, or from the menu on a telephone. */
  async allerDans(espace: string): Promise<void> {
    await this.deplierLeMenu();
    await this.visitor.leave(() => this.enTete.getByRole('link', { name: espace, exact: true }).click());
  }

  async espaces(): Promise<readonly string[]> {
    const liste = this.visitor.page.locator('.cp-espaces__liste a');
    return (await liste.allTextContents()).map(aplatir);
  }

  async seDeconnecter(): Promise<void> {
    await this.deplierLeMenu();
    const bouton = this.enTete.getByRole('button', { name: 'Déconnexion', exact: true });
    await this.visitor.leave(() => bouton.click());
  }

  async telecharger(nom: string | RegExp): Promise<Download> {
    const arrivee = this.visitor.page.waitForEvent('download');
    await this.lien(nom).first().click();
    return arrivee;
  }

  /** Where the person stands, for the one who reads a failure. */
  async vue(): Promise<string> {
    const { page } = this.visitor;
    const dit = await page.locator('h1, [role="alert"], .govuk-error-message').allInnerTexts();
    return `${page.url()} – ${dit.map(aplatir).join(' | ')}`;
  }

  quitter(): Promise<void> {
    return this.visitor.close();
  }

  private get ici(): Locator {
    return this.zone ?? this.visitor.page.locator('main');
  }

  private get enTete(): Locator {
    return this.visitor.page.getByRole('banner');
  }

  private async deplierLeMenu(): Promise<void> {
    if (this.visitor.narrow) await this.visitor.page.locator('.cp-menu__bouton').click();
  }
}

const echapper = (texte: string): string =>
  texte.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');

const aplatir = (texte: string): string => texte.replace(/\s+/g, ' ').trim();
