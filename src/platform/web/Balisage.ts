const DANGEREUX = /["&'<>]/;
const REFERENCES: Readonly<Record<string, string>> = {
  '"': '&quot;',
  '&': '&amp;',
  "'": '&#39;',
  '<': '&lt;',
  '>': '&gt;',
};

export const echapper = (texte: string): string =>
  DANGEREUX.test(texte) ? texte.replace(/["&'<>]/g, (signe) => REFERENCES[signe] ?? signe) : texte;

/** HTML that holds nothing unescaped: only the `balisage` template makes it. */
export class Balisage {
  private constructor(private readonly source: string) {}

  static readonly gabarit = (
    morceaux: TemplateStringsArray,
    ...valeurs: readonly (Balisage | string | number)[]
  ): Balisage => {
    let source = morceaux[0] ?? '';
    for (let rang = 0; rang < valeurs.length; rang++)
      source += enHtml(valeurs[rang] ?? '') + (morceaux[rang + 1] ?? '');
    return new Balisage(source);
  };

  toString(): string {
    return this.source;
  }
}

const enHtml = (valeur: Balisage | string | number): string =>
  typeof valeur === 'string' ? echapper(valeur) : String(valeur);

/**
 * For what a page repeats hundreds of times, where a tree of components would cost more than all the rest of the page.
 * Values are escaped; attributes must stand in double quotes.
 */
export const balisage = Balisage.gabarit;

export const RIEN = balisage``;
