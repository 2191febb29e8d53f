import type { Langue } from '../../kernel/domain/Langue.ts';

/** A sentence, or how to make it from what the error carries. */
export type ErrorText = string | ((error: never) => string);

/** What a module says of its refusals: one sentence by code, in each language. */
export type ErrorTexts = Readonly<Record<Langue, Readonly<Record<string, ErrorText>>>>;

/** Every module's sentences, by code. */
export class ErrorSentences {
  private readonly texts: Record<Langue, Map<string, ErrorText>> = { fr: new Map(), en: new Map() };

  constructor(catalogues: readonly ErrorTexts[]) {
    for (const catalogue of catalogues) {
      for (const langue of ['fr', 'en'] as const) {
        for (const [code, text] of Object.entries(catalogue[langue])) this.texts[langue].set(code, text);
      }
    }
  }

  /** The sentence for a code; for an unknown code, the one that says that the value does not fit. */
  sentence(langue: Langue, code: string, error?: unknown): string {
    const text = this.texts[langue].get(code) ?? this.texts[langue].get('champ.invalide') ?? code;
    return typeof text === 'string' ? text : text(error as never);
  }

  has(langue: Langue, code: string): boolean {
    return this.texts[langue].has(code);
  }
}
