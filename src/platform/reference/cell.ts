import { z } from 'zod';
import { lireJour } from '../../kernel/domain/Jour.ts';

type Read<T> = (text: string) => T | undefined;

const CODE = /^[A-Z0-9]+(?:[_-][A-Z0-9]+)*$/;
const YES_NO: ReadonlyMap<string, boolean> = new Map([
  ['oui', true],
  ['non', false],
]);

const cellOf = <T>(read: Read<T>, expected: string): z.ZodType<T> =>
  z.string().transform((text, context): T => {
    const value = read(text);
    if (value !== undefined) return value;
    context.addIssue({ code: 'custom', message: expected });
    return z.NEVER;
  });

const optional = <T>(read: Read<T>, expected: string): z.ZodType<T | null> =>
  cellOf((text) => (text === '' ? null : read(text)), `${expected}, ou rien`);

const readText: Read<string> = (text) => (text !== '' && text === text.trim() ? text : undefined);
const readCode: Read<string> = (text) => (CODE.test(text) ? text : undefined);
const readPostcode: Read<string> = (text) => (/^\d{5}$/.test(text) ? text : undefined);
const readCount: Read<number> = (text) => (/^\d{1,12}$/.test(text) ? Number(text) : undefined);
const readYesNo: Read<boolean> = (text) => YES_NO.get(text);
const readCodes: Read<readonly string[]> = (text) => {
  const codes = text.split(',');
  return codes.every((code) => CODE.test(code)) && new Set(codes).size === codes.length ? codes : undefined;
};
const orStar =
  <T>(read: Read<T>): Read<T | '*'> =>
  (text) =>
    text === '*' ? text : read(text);
const readOneOf =
  <const T extends string>(allowed: readonly T[]): Read<T> =>
  (text) =>
    allowed.find((value) => value === text);

const TEXT = 'attendu un texte sans espace autour';
const DAY = 'attendu un jour AAAA-MM-JJ';

/** How the cells of the reference files are written. A message says, in French, what was expected. */
export const cell = {
  text: cellOf(readText, TEXT),
  textOrNone: optional(readText, TEXT),
  code: cellOf(readCode, 'attendu un code en majuscules'),
  codeOrNone: optional(readCode, 'attendu un code en majuscules'),
  codeOrStar: cellOf(orStar(readCode), 'attendu un code en majuscules ou *'),
  codesOrStar: cellOf(orStar(readCodes), 'attendus des codes différents séparés par des virgules, ou *'),
  count: cellOf(readCount, 'attendu un entier'),
  yesNo: cellOf(readYesNo, 'attendu oui ou non'),
  day: cellOf(lireJour, DAY),
  dayOrNone: optional(lireJour, DAY),
  postcode: cellOf(readPostcode, 'attendu un code postal de cinq chiffres'),
  oneOf: <const T extends string>(allowed: readonly T[]): z.ZodType<T> =>
    cellOf(readOneOf(allowed), `attendu ${allowed.join(' ou ')}`),
  oneOfOrNone: <const T extends string>(allowed: readonly T[]): z.ZodType<T | null> =>
    optional(readOneOf(allowed), `attendu ${allowed.join(' ou ')}`),
} as const;
