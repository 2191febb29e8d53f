import type { LigneLue, LotDeLignes } from '../../application/ports/ExportOuvert.ts';
import type { Anomalie } from '../../domain/Anomalie.ts';
import type { CodeAnomalie, Consequence } from '../../domain/anomalies.ts';
import { couper } from '../../domain/couper.ts';
import type { Colonne, FormatDeFichier, Valeur } from '../../domain/format.ts';
import { identifiantRepris } from '../../domain/identifiantRepris.ts';
import type { Encodage } from '../../domain/Manifeste.ts';
import { Decodeur } from './Decodeur.ts';
import { ETENDUE, type EnregistrementCsv, type LecteurDEnregistrements } from './DecoupeurCsv.ts';
import { ILLISIBLE, lireValeurDe, type LireValeur } from './lireValeur.ts';
import { placesDesColonnes } from './placesDesColonnes.ts';

const ESPACE = 0x20;
const MONTREE_AU_PLUS = 60;

export interface Decompte {
  /** The header not counted. */
  readonly enregistrements: number;
  /** Records whose extent is in doubt: faulty quotes, or several lines with a wrong number of cells. */
  readonly douteux: number;
}

interface ColonneLue {
  readonly colonne: Colonne;
  readonly lire: LireValeur;
  readonly place: number;
}

/** Makes the rows of a file of its records: the header first, then each cell by the type of its column. */
export class LecteurDeLignes implements LecteurDEnregistrements {
  private readonly decodeur: Decodeur;
  private colonnes: readonly ColonneLue[] | undefined;
  private largeur = 0;
  private lignes: LigneLue[] = [];
  private anomalies: Anomalie[] = [];
  private lues = 0;
  private dejaPrises = 0;
  private douteux = 0;

  constructor(
    private readonly format: FormatDeFichier,
    encodage: Encodage,
  ) {
    this.decodeur = new Decodeur(encodage);
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
    const lot = { lignes: this.lignes, anomalies: this.anomalies, lues: this.lues };
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
    const noms = Array.from({ length: lu.nombre }, (_, i) => this.texte(lu, i) ?? '');
    const { places, inconnues } = placesDesColonnes(this.format, noms);
    this.largeur = lu.nombre;
    this.colonnes = this.format.colonnes.map((colonne) => ({
      colonne,
      lire: lireValeurDe(colonne),
      place: places.get(colonne.nom) ?? 0,
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
    this.lignes.push({ ligne: lu.ligne, valeurs });
  }

  private valeur(lu: EnregistrementCsv, { colonne, lire, place }: ColonneLue): Valeur {
    const texte = this.texte(lu, place);
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
  private texte(lu: EnregistrementCsv, place: number): string | undefined {
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

const consequenceDe = ({ requise, illisible }: Colonne): Consequence => {
  if (requise) return 'LIGNE_ECARTEE';
  return illisible === undefined ? 'VALEUR_OMISE' : 'ACCES_FERME';
};

const surPlusieursLignes = ({ octets, nombre, debuts, fins }: EnregistrementCsv): boolean =>
  octets.subarray(debuts[0], fins[Math.min(nombre, fins.length) - 1]).includes(0x0a);
