import PDFDocument from 'pdfkit';
import type { Langue } from '../../kernel/domain/Langue.ts';
import { policeDe, tronconner, type Ecriture, type Graisse } from './polices.ts';

type Element = ReturnType<InstanceType<typeof PDFDocument>['struct']>;

export interface Style {
  readonly taille: number;
  readonly graisse?: Graisse;
  readonly couleur?: string;
  readonly aDroite?: boolean;
}

export interface Colonne {
  readonly largeur: number;
  readonly titre?: string;
}

/** A cell: paragraphs, one under the other. */
export type Cellule = readonly { readonly texte: string; readonly style: Style }[];

interface Identite {
  readonly titre: string;
  readonly auteur: string;
  readonly langue: Langue;
  readonly creeLe: Date;
}

type Options = NonNullable<ConstructorParameters<typeof PDFDocument>[0]>;
type OptionsDElement = NonNullable<Parameters<InstanceType<typeof PDFDocument>['struct']>[1]>;

/** The library knows both; its published types do not yet. */
const PDF_UA = 'PDF/UA' as unknown as NonNullable<Options['subset']>;
const porteeDe = (scope: 'Row' | 'Column'): OptionsDElement => ({ scope }) as unknown as OptionsDElement;

const MARGE = 56;
const BAS_DE_PAGE = 36;
const ENCRE = '#1f1d2b';
const FILET = '#e4ded2';
const MARGE_DE_CELLULE = 5;
/** A heading never stands alone at the bottom of a page. */
const SUITE_DE_TITRE = 64;

/**
 * A PDF that assistive technologies can read (tagged, PDF/UA): a structure tree, a language, a title, embedded fonts,
 * and what only decorates marked as such. Written from top to bottom.
 */
export class DocumentBalise {
  readonly flux: InstanceType<typeof PDFDocument>;
  private readonly polices = new Set<string>();
  private readonly racine: Element;

  constructor(private readonly identite: Identite) {
    const { titre, auteur, langue, creeLe } = identite;
    this.flux = new PDFDocument({
      size: 'A4',
      margins: { top: MARGE, left: MARGE, right: MARGE, bottom: MARGE + BAS_DE_PAGE },
      lang: langue === 'fr' ? 'fr-FR' : 'en-GB',
      displayTitle: true,
      tagged: true,
      pdfVersion: '1.7',
      subset: PDF_UA,
      font: policeDe('latin', 400).octets as unknown as string,
      bufferPages: true,
      info: { Title: titre, Author: auteur, CreationDate: creeLe, ModDate: creeLe },
    });
    this.racine = this.flux.struct('Document');
    this.flux.addStructure(this.racine);
  }

  get largeur(): number {
    const { width, margins } = this.flux.page;
    return width - margins.left - margins.right;
  }

  paragraphe(
    texte: string,
    style: Style,
    { balise = 'P', apres = 8 }: { balise?: string; apres?: number } = {},
  ): void {
    const suite = balise.startsWith('H') ? SUITE_DE_TITRE : 0;
    this.reserver(this.hauteurDe([{ texte, style }], this.largeur) + apres + suite);
    const { x } = this.flux;
    this.racine.add(
      this.flux.struct(balise, {}, () => this.ecrire(texte, style, x, this.flux.y, this.largeur)),
    );
    this.flux.x = x;
    this.flux.y += apres;
  }

  /** Without titles over its columns, the first cell of each row names the row. */
  tableau(colonnes: readonly Colonne[], lignes: readonly (readonly Cellule[])[]): void {
    const tableau = this.flux.struct('Table');
    this.racine.add(tableau);
    const titres = colonnes.map(({ titre }) => titre);
    const titre: Style = { taille: 10, graisse: 600 };
    if (titres.every((texte) => texte !== undefined)) {
      this.ligne(
        tableau,
        colonnes,
        titres.map((texte) => [{ texte, style: titre }]),
        'Column',
      );
    }
    for (const ligne of lignes) this.ligne(tableau, colonnes, ligne, 'Row');
    tableau.end();
    this.flux.y += 14;
  }

  /** @param pied what each page says at its bottom */
  fermer(pied: (page: number, total: number) => string): void {
    this.racine.end();
    const { start, count } = this.flux.bufferedPageRange();
    for (let page = start; page < start + count; page += 1) {
      this.flux.switchToPage(page);
      const { height, margins } = this.flux.page;
      margins.bottom = 0;
      this.flux.markContent('Artifact', { type: 'Pagination' });
      const texte = `${this.identite.titre} · ${pied(page - start + 1, count)}`;
      this.ecrire(texte, { taille: 9, couleur: '#57536a' }, MARGE, height - MARGE, this.largeur);
      this.flux.endMarkedContent();
    }
    this.flux.end();
  }

  private ligne(
    tableau: Element,
    colonnes: readonly Colonne[],
    cellules: readonly Cellule[],
    entete: 'Row' | 'Column',
  ): void {
    const hauteur = Math.max(
      ...cellules.map((cellule, rang) =>
        this.hauteurDe(cellule, (colonnes[rang]?.largeur ?? 0) - MARGE_DE_CELLULE),
      ),
    );
    this.reserver(hauteur + 2 * MARGE_DE_CELLULE);
    const haut = this.flux.y + MARGE_DE_CELLULE;
    const ligne = this.flux.struct('TR');
    tableau.add(ligne);
    let x = MARGE;
    cellules.forEach((cellule, rang) => {
      const { largeur = 0 } = colonnes[rang] ?? {};
      const gauche = x;
      const nomme = entete === 'Column' || rang === 0;
      ligne.add(
        this.flux.struct(nomme ? 'TH' : 'TD', nomme ? porteeDe(entete) : {}, () => {
          let y = haut;
          for (const { texte, style } of cellule) {
            this.ecrire(texte, style, gauche, y, largeur - MARGE_DE_CELLULE);
            y = this.flux.y;
          }
        }),
      );
      x += largeur;
    });
    ligne.end();
    this.flux.x = MARGE;
    this.flux.y = haut + hauteur + MARGE_DE_CELLULE;
    this.filet();
  }

  private filet(): void {
    this.flux.markContent('Artifact', { type: 'Layout' });
    this.flux
      .moveTo(MARGE, this.flux.y)
      .lineTo(MARGE + this.largeur, this.flux.y)
      .lineWidth(0.6)
      .stroke(FILET);
    this.flux.endMarkedContent();
  }

  private reserver(hauteur: number): void {
    const { height, margins } = this.flux.page;
    if (this.flux.y + hauteur > height - margins.bottom) this.flux.addPage();
  }

  private choisir(ecriture: Ecriture, graisse: Graisse): InstanceType<typeof PDFDocument> {
    const { nom, octets } = policeDe(ecriture, graisse);
    if (!this.polices.has(nom)) this.flux.registerFont(nom, octets);
    this.polices.add(nom);
    return this.flux.font(nom);
  }

  private hauteurDe(cellule: Cellule, largeur: number): number {
    return cellule.reduce((hauteur, { texte, style }) => {
      this.choisir('latin', style.graisse ?? 400).fontSize(style.taille);
      return hauteur + this.flux.heightOfString(texte, { width: largeur });
    }, 0);
  }

  private ecrire(texte: string, style: Style, x: number, y: number, largeur: number): void {
    const { taille, graisse = 400, couleur = ENCRE, aDroite = false } = style;
    const troncons = tronconner(texte);
    this.flux.fontSize(taille).fillColor(couleur);
    troncons.forEach(({ ecriture, texte: morceau }, rang) => {
      this.choisir(ecriture, graisse);
      const suite = {
        width: largeur,
        continued: rang < troncons.length - 1,
        align: aDroite ? 'right' : 'left',
      } as const;
      if (rang === 0) this.flux.text(morceau, x, y, suite);
      else this.flux.text(morceau, suite);
    });
  }
}
