/** The type of a field of the official documents. */
export type TypeOfficiel =
  | { readonly genre: 'simple'; readonly code: string }
  | { readonly genre: 'objet'; readonly champs: ReadonlyMap<string, TypeOfficiel> }
  | { readonly genre: 'liste'; readonly element: TypeOfficiel };

const NOM = /[A-Za-z0-9_]+/y;

/**
 * Reads "codeRetour:i, libelle, liste[{id:i, date:j}], page{total:i}": a name, then what it holds. No code is a text; the others
 * are those of `CODES`.
 */
export const lireForme = (source: string): TypeOfficiel => new Lecture(source).objet();

class Lecture {
  private place = 0;

  constructor(private readonly source: string) {}

  objet(): TypeOfficiel {
    const champs = new Map<string, TypeOfficiel>();
    while (this.place < this.source.length && this.source[this.place] !== '}') {
      const nom = this.nom();
      if (champs.has(nom)) throw new Error(`twice in a shape: ${nom}`);
      champs.set(nom, this.type());
      this.passer(/[\s,]*/y);
    }
    return { genre: 'objet', champs };
  }

  private type(): TypeOfficiel {
    if (this.prendre('{')) return this.ferme(this.objet(), '}');
    if (this.prendre('[{')) return this.ferme({ genre: 'liste', element: this.objet() }, '}]');
    return { genre: 'simple', code: this.prendre(':') ? this.nom() : 's' };
  }

  private ferme(type: TypeOfficiel, fin: string): TypeOfficiel {
    if (!this.prendre(fin)) throw new Error(`"${fin}" awaited at ${this.place} of ${this.source}`);
    return type;
  }

  private nom(): string {
    const [nom] = this.passer(NOM);
    if (!nom) throw new Error(`a name awaited at ${this.place} of ${this.source}`);
    return nom;
  }

  private passer(forme: RegExp): readonly string[] {
    forme.lastIndex = this.place;
    const lu = forme.exec(this.source);
    if (lu) this.place = forme.lastIndex;
    return lu ?? [];
  }

  private prendre(signe: string): boolean {
    const la = this.source.startsWith(signe, this.place);
    if (la) this.place += signe.length;
    return la;
  }
}
