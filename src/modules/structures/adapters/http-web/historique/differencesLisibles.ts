import type { Langue } from '../../../../../kernel/domain/Langue.ts';
import { lireJour } from '../../../../../kernel/domain/Jour.ts';
import { formatEntier, formatInstant, formatJour } from '../../../../../platform/web/formats.ts';
import type { CategoriesPrestataires } from '../../../application/ports/CategoriesPrestataires.ts';
import type { Faits } from '../../../domain/historique/Faits.ts';
import { nomDePays } from '../pays.ts';
import { textesDe } from '../textes/textesDe.ts';
import { textesHistorique } from './textes/textesHistorique.ts';

export interface DifferenceLisible {
  readonly champ: string;
  /** Null when the act tells only what came of it. */
  readonly avant: string | null;
  readonly apres: string | null;
}

type Feuilles = ReadonlyMap<string, unknown>;

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}/;

/** What an act has changed, in words: names of fields, codes and days as a person reads them. */
export const differencesLisibles = (
  faits: { readonly avant: Faits | null; readonly apres: Faits | null },
  categories: CategoriesPrestataires,
  langue: Langue,
): readonly DifferenceLisible[] => {
  const avant = feuillesDe(faits.avant);
  const apres = feuillesDe(faits.apres);
  const lecteur = new Lecteur(categories, langue);
  return [...new Set([...avant.keys(), ...apres.keys()])].flatMap((chemin) => {
    if (avant.has(chemin) && JSON.stringify(avant.get(chemin)) === JSON.stringify(apres.get(chemin)))
      return [];
    const champ = lecteur.champ(chemin);
    const valeurs = {
      avant: estListeVide(avant.get(chemin)) ? null : lecteur.cote(chemin, avant, faits.avant === null),
      apres: lecteur.cote(chemin, apres, faits.apres === null),
    };
    return lecteur.montre(chemin, valeurs) ? [{ champ, ...valeurs }] : [];
  });
};

/** What comes into an empty list is told alone. */
const estListeVide = (valeur: unknown): boolean => Array.isArray(valeur) && valeur.length === 0;

/** The leaves of nested facts, by their paths: `periode.du`. A list is a leaf. */
const feuillesDe = (faits: Faits | null, prefixe = ''): Feuilles => {
  const feuilles = new Map<string, unknown>();
  for (const [cle, valeur] of Object.entries(faits ?? {})) {
    if (typeof valeur === 'object' && valeur !== null && !Array.isArray(valeur)) {
      for (const [dessous, feuille] of feuillesDe(valeur as Faits, `${prefixe}${cle}.`))
        feuilles.set(dessous, feuille);
    } else feuilles.set(`${prefixe}${cle}`, valeur);
  }
  return feuilles;
};

class Lecteur {
  private readonly textes;
  private readonly communs;

  constructor(
    private readonly categories: CategoriesPrestataires,
    private readonly langue: Langue,
  ) {
    this.textes = textesHistorique(langue);
    this.communs = textesDe(langue);
  }

  champ(chemin: string): string {
    const morceaux = chemin.split('.');
    const noms = morceaux.map((morceau) => this.nom(morceau));
    const utiles = morceaux[0] === 'espaces' || morceaux[0] === 'periodesEspaces' ? noms.slice(1) : noms;
    return utiles.length === 0 ? (noms[0] ?? chemin) : utiles.join(', ');
  }

  /** What a side says; null when it says nothing of it. A right that is not there is a right that is not granted. */
  cote(chemin: string, feuilles: Feuilles, muet: boolean): string | null {
    if (feuilles.has(chemin)) return this.valeur(chemin, feuilles.get(chemin));
    return !muet && chemin.startsWith('espaces.') ? this.communs.niveaux.AUCUN : null;
  }

  /** A status whose code has no words here is told by the act itself; nothing is told by two empty values. */
  montre(chemin: string, { avant, apres }: Omit<DifferenceLisible, 'champ'>): boolean {
    const vides = [null, this.textes.nonRenseigne];
    if (vides.includes(avant) && vides.includes(apres)) return false;
    return (
      chemin !== 'statut' || [avant, apres].every((valeur) => valeur === null || !/^[A-Z_]+$/.test(valeur))
    );
  }

  private nom(morceau: string): string {
    const { champs } = this.textes;
    if (morceau in this.communs.espaces) return this.communs.espaces[morceau as 'MEMOIRES'].libelle;
    if (morceau in champs) return champs[morceau as keyof typeof champs];
    return morceau.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();
  }

  private valeur(chemin: string, valeur: unknown): string {
    if (Array.isArray(valeur)) {
      const lues = valeur.map((un: unknown) => this.element(un)).filter((texte) => texte !== '');
      return lues.length === 0 ? this.communs.aucun : lues.join(' ; ');
    }
    if (valeur === null || valeur === undefined || valeur === '') return this.textes.nonRenseigne;
    if (typeof valeur === 'boolean') return valeur ? this.textes.oui : this.textes.non;
    if (typeof valeur === 'number') return formatEntier(valeur, this.langue);
    return typeof valeur === 'string' ? this.texte(chemin, valeur) : JSON.stringify(valeur);
  }

  private element(un: unknown): string {
    if (typeof un !== 'object' || un === null) return this.valeur('', un);
    const { service, ...reste } = un as Faits;
    const details = Object.entries(reste)
      .filter(([, valeur]) => valeur !== null)
      .map(([cle, valeur]) => `${this.nom(cle)} ${this.valeur(cle, valeur)}`);
    const tete = service === undefined ? [] : [this.valeur('service', service)];
    return [...tete, ...details].join(', ');
  }

  private texte(chemin: string, texte: string): string {
    const { espaces, niveaux, regimes, roles, statutsRattachement, statutsStructure } = this.communs;
    if (chemin === 'pays') return nomDePays(texte, this.langue);
    if (chemin === 'categorie')
      return this.categories.find(({ code }) => code === texte)?.libelle[this.langue] ?? texte;
    if (texte in espaces) return espaces[texte as keyof typeof espaces].libelle;
    if (texte in niveaux) return niveaux[texte as keyof typeof niveaux];
    if (texte in regimes) return regimes[texte as keyof typeof regimes].libelle;
    if (texte in roles) return roles[texte as keyof typeof roles];
    const statuts = { ...statutsRattachement, ...statutsStructure };
    if (texte in statuts) return statuts[texte as keyof typeof statuts].libelle;
    const jour = lireJour(texte);
    if (jour) return formatJour(jour, this.langue);
    return INSTANT.test(texte) ? formatInstant(new Date(texte), this.langue) : texte;
  }
}
