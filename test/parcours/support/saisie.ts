import { expect } from 'chai';
import { pieceDEssai } from './pieceDEssai.ts';
import type { Personne } from './Personne.ts';

/** The gestures of the four steps, with the help of the scripts or without it. */
export const saisie = {
  async choisirLaJuridiction(personne: Personne, recherche: string, nom: string): Promise<void> {
    await personne.remplir('Juridiction', recherche);
    if (personne.javaScript) {
      await personne.visitor.page.getByRole('option', { name: new RegExp(`^${nom}`) }).click();
      expect(await personne.champ('Juridiction').inputValue()).to.equal(nom);
      return;
    }
    await personne.appuyer('Rechercher');
    if ((await personne.champ('Juridiction').inputValue()) !== nom) await personne.cocher(nom);
  },

  /** Everything but what is left out on purpose. */
  async remplirLaMission(personne: Personne, autorite: string | null): Promise<void> {
    await personne.choisir('Type de prescription', 'Réquisition d’un officier de police judiciaire');
    await personne.remplir('Date de la prescription', jourPasse(40));
    if (autorite !== null) await personne.remplir('Autorité requérante', autorite);
    await personne.remplir('N° de parquet, d’affaire ou de procès-verbal', '26123000045');
    await personne.cocher('Procédure pénale');
    await personne.remplir('Début de la mission', jourPasse(39));
    await personne.remplir('Date d’achèvement', jourPasse(30));
  },

  /** The tarif fills the label, the unit and the price: by its script, or by its button. */
  async appliquerLeTarif(personne: Personne, ligne: string, tarif: RegExp): Promise<void> {
    const groupe = personne.groupe(ligne);
    const liste = groupe.champ('Tarif');
    const option = liste.locator('option', { hasText: tarif });
    await liste.selectOption((await option.first().getAttribute('value')) ?? '');
    if (!personne.javaScript) await groupe.appuyer(/^Appliquer le tarif/);
  },

  async completerLaLigne(
    personne: Personne,
    ligne: string,
    champs: Readonly<Record<string, string>>,
  ): Promise<void> {
    const groupe = personne.groupe(ligne);
    for (const [libelle, valeur] of Object.entries(champs)) await groupe.remplir(libelle, valeur);
    await groupe.champ('TVA').selectOption({ index: 1 });
  },

  /** Adds a blank line: at once by the script, else through the server. */
  async ajouter(personne: Personne, quoi: string): Promise<void> {
    if (personne.javaScript) await personne.actionner(quoi);
    else await personne.appuyer(quoi);
  },

  async joindre(personne: Personne, type: string, nom: string): Promise<void> {
    await personne.choisir('Type de pièce', type);
    await personne.champ('Fichiers').setInputFiles(pieceDEssai(nom, `${type} - ${nom}`));
    await personne.appuyer('Joindre');
    await personne.lit(nom);
  },
} as const;

/** As a day field wants it. */
export const jourPasse = (jours: number): string =>
  new Date(Date.now() - jours * 86_400_000).toISOString().slice(0, 10);
