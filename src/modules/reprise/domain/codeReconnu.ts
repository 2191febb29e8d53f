import { texteDeRecherche } from '../../../kernel/domain/texteDeRecherche.ts';

export interface CodeLibelle {
  readonly code: string;
  readonly libelle: string;
}

/**
 * The code that a text of the other portal names: the code itself, its French label, or words that only one of them holds
 * ("Interprète" is INTERPRETE_TRADUCTEUR). Undefined when none does, or several.
 */
export const codeReconnu = (texte: string, codes: readonly CodeLibelle[]): string | undefined => {
  const cherches = motsDe(texte);
  if (cherches.length === 0) return undefined;
  const exact = codes.find(
    ({ code, libelle }) => memes(motsDe(code), cherches) || memes(motsDe(libelle), cherches),
  );
  if (exact) return exact.code;
  const [seul, autre] = codes.filter(({ code, libelle }) => {
    const mots = new Set([...motsDe(code), ...motsDe(libelle)]);
    return cherches.every((mot) => mots.has(mot));
  });
  return autre ? undefined : seul?.code;
};

const VIDES = new Set(['et', 'ou', 'de', 'du', 'des', 'la', 'le', 'les', 'd', 'l', 'a', 'au', 'en']);

/** Without plurals nor small words. */
const motsDe = (texte: string): readonly string[] =>
  texteDeRecherche(texte)
    .split(' ')
    .map((mot) => mot.replace(/s$/, ''))
    .filter((mot) => mot !== '' && !VIDES.has(mot));

const memes = (a: readonly string[], b: readonly string[]): boolean => a.join(' ') === b.join(' ');
