const GUILLEMET = 0x22;
const POINT_VIRGULE = 0x3b;
const FIN_DE_LIGNE = 0x0a;
const RETOUR = 0x0d;

/** Beyond, a record is a quote that was never closed, or no CSV at all. */
const ENREGISTREMENT_MAXIMAL = 1_048_576;
const COLONNES_MAXIMALES = 256;

/** The cell holds quotes that are written twice. */
export const DOUBLES = 1;
/** The cell holds bytes beyond ASCII. */
export const ETENDUE = 2;

const COMPLET = 1;
const INCOMPLET = 2;
const FAUTIF = 3;

/** The cells of one record: places in `octets`, valid until the next record. */
export interface EnregistrementCsv {
  octets: Buffer;
  nombre: number;
  /** The physical line where the record begins, from 1. */
  ligne: number;
  readonly debuts: Int32Array;
  readonly fins: Int32Array;
  readonly marques: Uint8Array;
}

export interface LecteurDEnregistrements {
  /** New bytes: the records that follow have their places in them. */
  recevoir(octets: Buffer): void;
  /** False when the number of cells is not right: a record of several lines is then read again as lines. */
  enregistrement(lu: EnregistrementCsv): boolean;
  /** The quotes of the record that begins on this line are wrong: the line is lost, reading goes on with the next one. */
  faute(ligne: number): void;
}

/**
 * Cuts a CSV (`;`, `"`, CRLF or LF) into cells without making a text of any of them. Blank lines do not count. A quote that is
 * not closed costs its line only.
 */
export class DecoupeurCsv {
  private reste: Buffer = Buffer.alloc(0);
  private ligne = 1;
  private perdu = false;
  private position = 0;
  private lignesDuDernier = 0;
  private readonly courant: EnregistrementCsv = {
    octets: this.reste,
    nombre: 0,
    ligne: 1,
    debuts: new Int32Array(COLONNES_MAXIMALES + 1),
    fins: new Int32Array(COLONNES_MAXIMALES + 1),
    marques: new Uint8Array(COLONNES_MAXIMALES + 1),
  };

  constructor(private readonly lecteur: LecteurDEnregistrements) {}

  pousser(octets: Buffer): void {
    this.lire(this.reste.length === 0 ? octets : Buffer.concat([this.reste, octets]), false);
  }

  finir(): void {
    if (this.reste.length > 0) this.lire(this.reste, true);
  }

  private lire(octets: Buffer, dernier: boolean): void {
    this.courant.octets = octets;
    this.lecteur.recevoir(octets);
    let debut = this.perdu ? this.finDeLaLignePerdue(octets) : 0;
    while (debut < octets.length) {
      if (
        octets[debut] === FIN_DE_LIGNE ||
        (octets[debut] === RETOUR && octets[debut + 1] === FIN_DE_LIGNE)
      ) {
        debut += octets[debut] === FIN_DE_LIGNE ? 1 : 2;
        this.ligne += 1;
        continue;
      }
      const issue = this.cellules(octets, debut, dernier);
      if (issue === COMPLET) {
        if (this.remettre()) {
          debut = this.position;
          this.ligne += this.lignesDuDernier;
          continue;
        }
      } else if (issue === INCOMPLET && !dernier && octets.length - debut <= ENREGISTREMENT_MAXIMAL) {
        break;
      } else {
        this.lecteur.faute(this.ligne);
      }
      debut = this.apresLaLigne(octets, debut, dernier);
    }
    /* A copy: the pool of the stream must not be kept for a few bytes. */
    this.reste = debut < octets.length ? Buffer.from(octets.subarray(debut)) : Buffer.alloc(0);
  }

  /** False: what was read over several lines has not the right cells, only its first line is lost. */
  private remettre(): boolean {
    this.courant.ligne = this.ligne;
    return this.lecteur.enregistrement(this.courant) || this.lignesDuDernier <= 1;
  }

  private apresLaLigne(octets: Buffer, debut: number, dernier: boolean): number {
    const fin = octets.indexOf(FIN_DE_LIGNE, debut);
    if (fin === -1) {
      this.perdu = !dernier;
      return octets.length;
    }
    this.ligne += 1;
    return fin + 1;
  }

  private finDeLaLignePerdue(octets: Buffer): number {
    const fin = octets.indexOf(FIN_DE_LIGNE);
    if (fin === -1) return octets.length;
    this.perdu = false;
    this.ligne += 1;
    return fin + 1;
  }

  /** Places the cells of the record that begins at `debut`, and `position` after it. */
  private cellules(octets: Buffer, debut: number, dernier: boolean): number {
    const { debuts, fins, marques } = this.courant;
    const taille = octets.length;
    let nombre = 0;
    let lignes = 1;
    let i = debut;
    for (;;) {
      const cellule = nombre < COLONNES_MAXIMALES ? nombre : COLONNES_MAXIMALES;
      let fin: number;
      if (i < taille && octets[i] === GUILLEMET) {
        let marque = 0;
        i += 1;
        debuts[cellule] = i;
        for (;;) {
          let vus = 0;
          let octet = 0;
          while (i < taille && (octet = octets[i] ?? 0) !== GUILLEMET) {
            vus |= octet;
            if (octet === FIN_DE_LIGNE) lignes += 1;
            i += 1;
          }
          if ((vus & 0x80) !== 0) marque |= ETENDUE;
          if (i >= taille || (i + 1 >= taille && !dernier)) return INCOMPLET;
          if (octets[i + 1] !== GUILLEMET) break;
          marque |= DOUBLES;
          i += 2;
        }
        fin = i;
        i += 1;
        marques[cellule] = marque;
        if (i + 1 >= taille && octets[i] === RETOUR && !dernier) return INCOMPLET;
        if (octets[i] === RETOUR && (octets[i + 1] === FIN_DE_LIGNE || i + 1 >= taille)) i += 1;
        if (i < taille && octets[i] !== POINT_VIRGULE && octets[i] !== FIN_DE_LIGNE) return FAUTIF;
      } else {
        let vus = 0;
        let octet = 0;
        debuts[cellule] = i;
        while (i < taille && (octet = octets[i] ?? 0) !== POINT_VIRGULE && octet !== FIN_DE_LIGNE) {
          vus |= octet;
          i += 1;
        }
        if (i >= taille && !dernier) return INCOMPLET;
        marques[cellule] = (vus & 0x80) === 0 ? 0 : ETENDUE;
        fin = i;
        if (
          (i >= taille || octets[i] === FIN_DE_LIGNE) &&
          fin > (debuts[cellule] ?? 0) &&
          octets[fin - 1] === RETOUR
        )
          fin -= 1;
      }
      fins[cellule] = fin;
      nombre += 1;
      if (i >= taille || octets[i] === FIN_DE_LIGNE) {
        this.courant.nombre = nombre;
        this.position = i + 1;
        this.lignesDuDernier = lignes;
        return COMPLET;
      }
      i += 1;
    }
  }
}
