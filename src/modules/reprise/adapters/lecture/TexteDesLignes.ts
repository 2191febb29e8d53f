import type { Valeur } from '../../domain/format.ts';
import { empreinteDe, texteDeCopie } from '../ligneDeCopie.ts';

const TAILLE = 131_072;
/** A number, or a date, with the tab before it. */
const CELLULE = 32;
/** Of the most bytes that a character of a JavaScript text takes in UTF-8. */
const OCTETS_PAR_SIGNE = 3;

const TABULATION = 0x09;
const FIN_DE_LIGNE = 0x0a;
const ESPACE = 0x20;
const MOINS = 0x2d;
const ZERO = 0x30;
const GRAND_N = 0x4e;
const BARRE_INVERSE = 0x5c;
const HORS_ASCII = 0x80;
const MILLIARD = 1_000_000_000;

/** Rows as the text that `LotDeLignes` tells, written cell after cell into bytes. */
export class TexteDesLignes {
  private octets: Buffer = Buffer.allocUnsafeSlow(TAILLE);
  private fin = 0;
  private debutDeLigne = 0;

  /** @param octets that its cells take at most where they are copied */
  commencer(cellules: number, octets: number): void {
    this.garantir(octets + (cellules + 2) * CELLULE);
    this.debutDeLigne = this.fin;
  }

  abandonner(): void {
    this.fin = this.debutDeLigne;
  }

  nul(): void {
    this.separer();
    this.octets[this.fin] = BARRE_INVERSE;
    this.octets[this.fin + 1] = GRAND_N;
    this.fin += 2;
  }

  /** False when one of the bytes would have to be written otherwise. */
  copier(source: Buffer, debut: number, fin: number): boolean {
    this.separer();
    const { octets } = this;
    let place = this.fin;
    for (let i = debut; i < fin; i += 1) {
      const octet = source[i] ?? 0;
      if (octet < ESPACE || octet === BARRE_INVERSE) return false;
      octets[place] = octet;
      place += 1;
    }
    this.fin = place;
    return true;
  }

  /** False when one of the characters would have to be written otherwise. */
  ascii(texte: string): boolean {
    this.separer();
    if (texte.length > CELLULE) this.garantir(texte.length + CELLULE);
    return this.signes(texte);
  }

  /** An integer. */
  nombre(valeur: number): boolean {
    this.separer();
    return this.chiffres(valeur);
  }

  /** The check number of the row, and its line. */
  clore(ligne: number): void {
    const empreinte = empreinteDe(this.octets.subarray(this.debutDeLigne, this.fin));
    this.ecrireOctet(TABULATION);
    this.chiffres(empreinte);
    this.ecrireOctet(TABULATION);
    this.chiffres(ligne);
    this.ecrireOctet(FIN_DE_LIGNE);
  }

  /** A whole row, whatever it holds. */
  ajouter(ligne: number, valeurs: readonly Valeur[]): void {
    const texte = texteDeCopie(valeurs);
    this.commencer(0, texte.length * OCTETS_PAR_SIGNE);
    this.fin += this.octets.write(texte, this.fin, 'utf8');
    this.clore(ligne);
  }

  /** What was written since the last time: it is not written to any more. */
  prendre(): Buffer {
    const pris = this.octets.subarray(0, this.fin);
    if (this.fin > 0) this.octets = Buffer.allocUnsafeSlow(Math.max(TAILLE, this.fin + TAILLE / 2));
    this.fin = 0;
    return pris;
  }

  private separer(): void {
    if (this.fin > this.debutDeLigne) this.ecrireOctet(TABULATION);
  }

  private ecrireOctet(octet: number): void {
    this.octets[this.fin] = octet;
    this.fin += 1;
  }

  private signes(texte: string): boolean {
    const { octets } = this;
    let place = this.fin;
    for (let i = 0; i < texte.length; i += 1) {
      const signe = texte.charCodeAt(i);
      if (signe < ESPACE || signe >= HORS_ASCII || signe === BARRE_INVERSE) return false;
      octets[place] = signe;
      place += 1;
    }
    this.fin = place;
    return true;
  }

  private chiffres(valeur: number): boolean {
    if (!Number.isSafeInteger(valeur) || Math.abs(valeur) >= MILLIARD * MILLIARD)
      return this.signes(String(valeur));
    if (valeur < 0) this.ecrireOctet(MOINS);
    const positif = Math.abs(valeur);
    if (positif < MILLIARD) {
      this.entier(positif, tailleDe(positif));
    } else {
      const milliards = Math.trunc(positif / MILLIARD);
      this.entier(milliards, tailleDe(milliards));
      this.entier(positif - milliards * MILLIARD, 9);
    }
    return true;
  }

  /** Below a milliard. */
  private entier(valeur: number, taille: number): void {
    const { octets, fin } = this;
    let reste = valeur;
    for (let place = fin + taille - 1; place >= fin; place -= 1) {
      const dizaines = (reste / 10) | 0;
      octets[place] = ZERO + reste - dizaines * 10;
      reste = dizaines;
    }
    this.fin = fin + taille;
  }

  private garantir(octets: number): void {
    if (this.octets.length - this.fin >= octets) return;
    const plus = Buffer.allocUnsafeSlow(Math.max(this.octets.length * 2, this.fin + octets + TAILLE));
    this.octets.copy(plus, 0, 0, this.fin);
    this.octets = plus;
  }
}

const tailleDe = (entier: number): number => {
  let taille = 1;
  for (let borne = 10; borne <= entier; borne *= 10) taille += 1;
  return taille;
};
