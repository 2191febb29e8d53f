import { z } from 'zod';
import type { Sens, Tri } from '../../application/ports/CriteresListe.ts';

export type Cle = string | number;

/** The row from which a page goes on, after it or before it, in one order. */
export interface Curseur {
  readonly vers: 'suivant' | 'precedent';
  readonly cle: Cle;
  readonly id: number;
}

/** Ours: a year that no database refuses, to the millisecond. */
const Instant = z.iso.datetime({ precision: 3 }).refine((texte) => texte >= '1900' && texte < '2200');
const Id = z.number().int();

const formes = {
  depot: z.tuple([
    z.literal('depot'),
    z.enum(['asc', 'desc']),
    z.enum(['suivant', 'precedent']),
    Instant,
    Id,
  ]),
  etat: z.tuple([z.literal('etat'), z.enum(['asc', 'desc']), z.enum(['suivant', 'precedent']), Instant, Id]),
  montant: z.tuple([z.literal('montant'), z.enum(['asc', 'desc']), z.enum(['suivant', 'precedent']), Id, Id]),
  numero: z.tuple([
    z.literal('numero'),
    z.enum(['asc', 'desc']),
    z.enum(['suivant', 'precedent']),
    z.string().regex(/^(TMP)?\d{1,13}$/),
    Id,
  ]),
} as const;

export const ecrireCurseur = (tri: Tri, sens: Sens, { vers, cle, id }: Curseur): string =>
  Buffer.from(JSON.stringify([tri, sens, vers, cle, id])).toString('base64url');

/** Null when it was not written for this order, or not by us. */
export const lireCurseur = (texte: string | null, tri: Tri, sens: Sens): Curseur | null => {
  if (texte === null) return null;
  const lu = formes[tri].safeParse(jsonDe(texte));
  if (!lu.success || lu.data[1] !== sens) return null;
  const [, , vers, cle, id] = lu.data;
  return { vers, cle, id };
};

const jsonDe = (texte: string): unknown => {
  try {
    return JSON.parse(Buffer.from(texte, 'base64url').toString());
  } catch {
    return undefined;
  }
};
