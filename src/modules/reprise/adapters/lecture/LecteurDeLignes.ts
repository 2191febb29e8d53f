import type { FormeDesLignes, LigneLue, LotDeLignes } from '../../application/ports/ExportOuvert.ts';
import type { Anomalie } from '../../domain/Anomalie.ts';
import type { CodeAnomalie, Consequence } from '../../domain/anomalies.ts';
import { couper } from '../../domain/couper.ts';
import type { Colonne, FormatDeFichier, Valeur } from '../../domain/format.ts';
import { identifiantRepris } from '../../domain/identifiantRepris.ts';
import type { Encodage } from '../../domain/Manifeste.ts';
import { Decodeur } from './Decodeur.ts';
import { DOUBLES, ETENDUE, type EnregistrementCsv, type LecteurDEnregistrements } from './DecoupeurCsv.ts';
import { IDENTIFIANT_MAXIMAL, ILLISIBLE, lireValeurDe, type LireValeur } from './lireValeur.ts';
import { placesDesColonnes } from './placesDesColonnes.ts';
import { TexteDesLignes } from './TexteDesLignes.ts';

const ESPACE = 0x20;
const MONTREE_AU_PLUS = 60;

export interface Decompte {
  /** The header not counted. */
  readonly enregistrements: number;
  /** Records whose extent is in doubt: faulty quotes, or several lines with a wrong number of cells. */
  readonly douteux: number;
}

export interface Lecture {
  readonly format: FormatDeFichier;
  readonly encodage: Encodage;
  readonly forme: FormeDesLignes;
}

interface ColonneLue {
  readonly colonne: Colonne;
  readonly lire: LireValeur;
  readonly place: number;
  /** Up to so many bytes, a cell is its own value; -1 where it must be read. */
  readonly telle: number;
}

/** Makes the rows of a file of its records: the header first, then each cell by the type of its column. */
export class LecteurDeLignes implements LecteurDEnregistrements {
  private readonly decodeur: Decodeur;
  private colonnes: readonly ColonneLue[] | undefined;
  private largeur = 0;
  private readonly format: FormatDeFichier;
  private readonly texte: TexteDesLignes | undefined;
  private lignes: LigneLue[] = [];
  private anomalies: Anomalie[] = [];
  private lues = 0;
  private dejaPrises = 0;
  private douteux = 0;

  constructor({ format, encodage, forme }: Lecture) {
    this.format = format;
    this.decodeur = new Decodeur(encodage);
    this.texte = forme === 'TEXTE' ? new TexteDesLignes() : undefined;
  }

  recevoir(octets: Buffer): void {
    this.decodeur.recevoir(octets);
  }

  enregistrement(lu: EnregistrementCsv): boolean {
    if (this.colonnes === undefined) {
      this.lireEntete(lu);
      return true;
    }
    this.lues += 1;
    if (lu.nombre !== this.largeur) {
      if (surPlusieursLignes(lu)) this.douteux += 1;
      this.noter(lu.ligne, null, 'NOMBRE_DE_COLONNES', String(lu.nombre), 'LIGNE_ECARTEE');
      return false;
    }
    if (this.texte === undefined || !this.transcrire(lu, this.colonnes, this.texte))
      this.lireLigne(lu, this.colonnes);
    return true;
  }

  faute(ligne: number): void {
    this.lues += 1;
    this.douteux += 1;
    this.noter(ligne, null, 'GUILLEMETS', null, 'LIGNE_ECARTEE');
  }

  /** What was read since the last time. */
  prendre(): LotDeLignes {
    const { lignes, anomalies, lues } = this;
    const lot = { lignes, anomalies, lues, texte: this.texte?.prendre() ?? RIEN };
    this.lignes = [];
    this.anomalies = [];
    this.dejaPrises += this.lues;
    this.lues = 0;
    return lot;
  }

  get avecEntete(): boolean {
    return this.colonnes !== undefined;
  }

  /** Of all that was read. */
  get decompte(): Decompte {
    return { enregistrements: this.dejaPrises + this.lues, douteux: this.douteux };
  }

  private lireEntete(lu: EnregistrementCsv): void {
    const noms = Array.from({ length: lu.nombre }, (_, i) => this.cellule(lu, i) ?? '');
    const { places, inconnues } = placesDesColonnes(this.format, noms);
    this.largeur = lu.nombre;
    this.colonnes = this.format.colonnes.map((colonne) => ({
      colonne,
      lire: lireValeurDe(colonne),
      place: places.get(colonne.nom) ?? 0,
      telle: tailleTelle(colonne),
    }));
    for (const nom of inconnues) this.noter(lu.ligne, nom, 'COLONNE_IGNOREE', null, 'VALEUR_OMISE');
  }

  private lireLigne(lu: EnregistrementCsv, colonnes: readonly ColonneLue[]): void {
    const valeurs = new Array<Valeur>(colonnes.length);
    let gardee = true;
    for (let i = 0; i < colonnes.length; i += 1) {
      const colonne = colonnes[i] as ColonneLue;
      const valeur = this.valeur(lu, colonne);
      valeurs[i] = valeur;
      if (valeur === null && colonne.colonne.requise && !colonne.colonne.temoin) gardee = false;
    }
    if (!gardee) return;
    if (this.format.nom === 'fournisseurs') this.reprendreIdentifiant(lu.ligne, valeurs);
    if (this.texte) this.texte.ajouter(lu.ligne, valeurs);
    else this.lignes.push({ ligne: lu.ligne, valeurs });
  }

  /** Most rows hold nothing but what is copied, or read without a word: no value is made of their cells. False for any other. */
  private transcrire(lu: EnregistrementCsv, colonnes: readonly ColonneLue[], texte: TexteDesLignes): boolean {
    if (this.format.nom === 'fournisseurs') return false;
    texte.commencer(colonnes.length, (lu.fins[lu.nombre - 1] ?? 0) - (lu.debuts[0] ?? 0));
    for (let i = 0; i < colonnes.length; i += 1) {
      if (this.transcrireCellule(lu, colonnes[i] as ColonneLue, texte)) continue;
      texte.abandonner();
      return false;
    }
    texte.clore(lu.ligne);
    return true;
  }

  private transcrireCellule(
    lu: EnregistrementCsv,
    { colonne, lire, place, telle }: ColonneLue,
    texte: TexteDesLignes,
  ): boolean {
    const { octets } = lu;
    let debut = lu.debuts[place] ?? 0;
    let fin = lu.fins[place] ?? 0;
    while (debut < fin && (octets[debut] ?? 0) <= ESPACE) debut += 1;
    while (fin > debut && (octets[fin - 1] ?? 0) <= ESPACE) fin -= 1;
    if (debut === fin) {
      if (!colonne.requise) texte.nul();
      return !colonne.requise;
    }
    const marques = lu.marques[place] ?? 0;
    if ((marques & DOUBLES) !== 0) return false;
    if (telle >= 0) {
      if (fin - debut > telle || ((marques & ETENDUE) !== 0 && !this.decodeur.estTel(debut, fin)))
        return false;
      return texte.copier(octets, debut, fin);
    }
    const cellule = (marques & ETENDUE) === 0 ? this.decodeur.lire(debut, fin, marques) : undefined;
    const valeur = cellule === undefined ? undefined : lire(cellule);
    if (valeur === undefined) return false;
    return typeof valeur === 'number' ? texte.nombre(valeur) : texte.ascii(valeur);
  }

  private valeur(lu: EnregistrementCsv, { colonne, lire, place }: ColonneLue): Valeur {
    const texte = this.cellule(lu, place);
    if (texte === '') {
      if (colonne.requise) this.noter(lu.ligne, colonne.nom, 'VALEUR_OBLIGATOIRE', null, 'LIGNE_ECARTEE');
      return null;
    }
    const valeur = texte === undefined ? undefined : lire(texte);
    if (valeur === undefined) {
      this.noterIllisible(lu, colonne, place, texte);
      return colonne.illisible ?? null;
    }
    if (typeof valeur === 'number' || colonne.longueur === undefined || valeur.length <= colonne.longueur)
      return valeur;
    this.noter(lu.ligne, colonne.nom, 'TEXTE_TROP_LONG', valeur, 'VALEUR_TRONQUEE');
    return couper(valeur, colonne.longueur);
  }

  private reprendreIdentifiant(ligne: number, valeurs: Valeur[]): void {
    const { colonnes } = this.format;
    const type = valeurs[colonnes.findIndex(({ nom }) => nom === 'type_identifiant')];
    const place = colonnes.findIndex(({ nom }) => nom === 'identifiant');
    const saisi = valeurs[place];
    const texte = typeof saisi === 'string' ? saisi : null;
    const { valeur, anomalie } = identifiantRepris(type === 'SIRET' ? 'SIRET' : 'PARTICULIER', texte);
    valeurs[place] = valeur;
    if (anomalie)
      this.noter(ligne, 'identifiant', anomalie.code, anomalie.montree ? texte : null, anomalie.consequence);
  }

  /** Without the blanks around; undefined when the bytes cannot be read. */
  private cellule(lu: EnregistrementCsv, place: number): string | undefined {
    let debut = lu.debuts[place] ?? 0;
    let fin = lu.fins[place] ?? 0;
    while (debut < fin && (lu.octets[debut] ?? 0) <= ESPACE) debut += 1;
    while (fin > debut && (lu.octets[fin - 1] ?? 0) <= ESPACE) fin -= 1;
    if (debut === fin) return '';
    const marques = lu.marques[place] ?? 0;
    const texte = this.decodeur.lire(debut, fin, marques);
    return texte !== undefined && (marques & ETENDUE) !== 0 ? texte.trim() : texte;
  }

  private noterIllisible(
    lu: EnregistrementCsv,
    colonne: Colonne,
    place: number,
    texte: string | undefined,
  ): void {
    this.noter(
      lu.ligne,
      colonne.nom,
      texte === undefined ? 'ENCODAGE' : ILLISIBLE[colonne.type],
      texte ?? this.decodeur.montrer(lu.debuts[place] ?? 0, lu.fins[place] ?? 0),
      consequenceDe(colonne),
    );
  }

  private noter(
    ligne: number,
    colonne: string | null,
    code: CodeAnomalie,
    valeur: string | null,
    consequence: Consequence,
  ): void {
    const montree = valeur === null ? null : couper(valeur, MONTREE_AU_PLUS);
    this.anomalies.push({ fichier: this.format.nom, ligne, colonne, code, valeur: montree, consequence });
  }
}

const RIEN = Buffer.alloc(0);

/** A text has never fewer bytes than characters. */
const tailleTelle = ({ type, longueur }: Colonne): number => {
  if (type === 'identifiant') return IDENTIFIANT_MAXIMAL;
  return type === 'texte' ? (longueur ?? Number.MAX_SAFE_INTEGER) : -1;
};

const consequenceDe = ({ requise, illisible }: Colonne): Consequence => {
  if (requise) return 'LIGNE_ECARTEE';
  return illisible === undefined ? 'VALEUR_OMISE' : 'ACCES_FERME';
};

const surPlusieursLignes = ({ octets, nombre, debuts, fins }: EnregistrementCsv): boolean =>
  octets.subarray(debuts[0], fins[Math.min(nombre, fins.length) - 1]).includes(0x0a);
