import type { PlaceDansLeFichier } from '../../domain/ErreurDeFlux.ts';
import type { ElementXml } from './ElementXml.ts';

/** An element and the way to it, or the way to where it should be. */
export class CurseurXml {
  private constructor(
    private readonly fichier: string,
    private readonly chemin: readonly string[],
    /** The last one that is there on the way. */
    private readonly atteint: ElementXml,
    /** Undefined for what is missing. */
    readonly element: ElementXml | undefined,
  ) {}

  static racine(element: ElementXml, fichier: string): CurseurXml {
    return new CurseurXml(fichier, [], element, element);
  }

  /** The first of that name. */
  sous(...noms: readonly string[]): CurseurXml {
    return noms.reduce<CurseurXml>((curseur, nom) => curseur.enfant(nom), this);
  }

  /** All those of that name. */
  tous(nom: string): readonly CurseurXml[] {
    const trouves = this.element?.enfants.filter((enfant) => enfant.nom === nom) ?? [];
    return trouves.map((enfant, rang) => this.vers(trouves.length > 1 ? `${nom}[${rang + 1}]` : nom, enfant));
  }

  /** Null when it is missing, or empty. */
  get texte(): string | null {
    const texte = this.element?.texte.trim() ?? '';
    return texte === '' ? null : texte;
  }

  attribut(nom: string): string | null {
    const valeur = this.element?.attributs[nom]?.trim() ?? '';
    return valeur === '' ? null : valeur;
  }

  /** "InvoiceLine[2].Price.PriceAmount.value" */
  get lieu(): PlaceDansLeFichier {
    const { ligne, position } = this.element ?? this.atteint;
    const balise = [...this.chemin, ...(this.estFeuille ? ['value'] : [])].join('.');
    return { fichier: this.fichier, balise: balise === '' ? 'Invoice' : balise, ligne, position };
  }

  private get estFeuille(): boolean {
    return this.chemin.length > 0 && (this.element?.enfants.length ?? 0) === 0;
  }

  private enfant(nom: string): CurseurXml {
    const trouve = this.element?.enfants.find((enfant) => enfant.nom === nom);
    return this.vers(nom, trouve);
  }

  private vers(etape: string, element: ElementXml | undefined): CurseurXml {
    return new CurseurXml(this.fichier, [...this.chemin, etape], element ?? this.atteint, element);
  }
}
