import type { TextesSecurite } from './textes/fr.ts';

const NAVIGATEURS: readonly (readonly [RegExp, string])[] = [
  [/\bEdg(?:e|A|iOS)?\//, 'Edge'],
  [/\bOPR\//, 'Opera'],
  [/\bSamsungBrowser\//, 'Samsung Internet'],
  [/\b(?:Firefox|FxiOS)\//, 'Firefox'],
  [/\b(?:Chrome|CriOS|Chromium)\//, 'Chrome'],
  [/\bSafari\//, 'Safari'],
];

const SYSTEMES: readonly (readonly [RegExp, string])[] = [
  [/iPhone/, 'iPhone'],
  [/iPad/, 'iPad'],
  [/Android/, 'Android'],
  [/Windows/, 'Windows'],
  [/CrOS/, 'ChromeOS'],
  [/Mac OS X|Macintosh/, 'macOS'],
  [/Linux/, 'Linux'],
];

const trouver = (parmi: typeof NAVIGATEURS, texte: string): string | undefined =>
  parmi.find(([forme]) => forme.test(texte))?.[1];

/** « Firefox sous Windows »: what the browser says of itself, in the words of its owner. */
export const navigateurEnClair = (
  agent: string | null,
  { sous, inconnu }: TextesSecurite['sessions'],
): string => {
  const navigateur = trouver(NAVIGATEURS, agent ?? '');
  const systeme = trouver(SYSTEMES, agent ?? '');
  if (navigateur !== undefined && systeme !== undefined) return sous(navigateur, systeme);
  return navigateur ?? systeme ?? inconnu;
};
