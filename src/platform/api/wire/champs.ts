import { z } from 'zod';

/** All the ways in which clients leave a field unset. */
const ABSENTS = new Set<unknown>([undefined, null, '']);

const sansVide = (valeur: unknown): unknown => {
  const taillee = typeof valeur === 'string' ? valeur.trim() : valeur;
  return ABSENTS.has(taillee) ? undefined : taillee;
};

const champ = <T extends z.ZodType>(lire: (valeur: unknown) => unknown, type: T) =>
  z.preprocess((valeur) => lire(sansVide(valeur)), type.optional());

/** Sent as a text or as a number: clients write a SIRET, a number of mémoire or an id either way. */
const enTexte = (valeur: unknown): unknown =>
  typeof valeur === 'number' && Number.isSafeInteger(valeur) ? String(valeur) : valeur;

const enNombre = (valeur: unknown): unknown =>
  typeof valeur === 'string' && /^-?\d+([.,]\d+)?$/.test(valeur) ? Number(valeur.replace(',', '.')) : valeur;

/** 0 stands for "unset" in ids. */
const enId = (valeur: unknown): unknown => {
  const nombre = enNombre(valeur);
  return nombre === 0 ? undefined : nombre;
};

const VRAIS = new Set<unknown>([true, 'true', 'OUI', 'oui', 1, '1']);
const FAUX = new Set<unknown>([false, 'false', 'NON', 'non', 0, '0']);

const enBooleen = (valeur: unknown): unknown =>
  VRAIS.has(valeur) ? true : FAUX.has(valeur) ? false : valeur;

/** An object that is not filled in comes as null, "" or `[]` (an empty array of PHP). */
const enObjet = (valeur: unknown): unknown =>
  Array.isArray(valeur) && valeur.length === 0 ? undefined : valeur;

const enListe = (valeur: unknown): unknown =>
  valeur === undefined || Array.isArray(valeur) ? valeur : [valeur];

/** At most `longueur` characters; undefined when it is unset. */
export const texte = (longueur = 2_000) => champ(enTexte, z.string().max(longueur));

/** Below 2^53; undefined when it is unset or 0. */
export const id = () => champ(enId, z.number().int().positive().max(Number.MAX_SAFE_INTEGER));

export const entier = () => champ(enNombre, z.number().int());

export const nombre = () => champ(enNombre, z.number());

/** Also OUI and NON, as some services of the wire write it. */
export const booleen = () =>
  champ(enBooleen, z.boolean()).meta({
    type: ['boolean', 'string'],
    description: 'true ou false, OUI ou NON',
  });

export const choix = <const C extends readonly [string, ...string[]]>(codes: C) =>
  champ((valeur) => valeur, z.enum(codes));

export const objet = <S extends z.ZodRawShape>(champs: S) => champ(enObjet, z.object(champs));

/** Of ids, codes and the like. */
const ELEMENTS_MAX = 1_000;

/** A list, or its only element as it is. */
export const liste = <T extends z.ZodType>(element: T, maximum = ELEMENTS_MAX) =>
  champ(enListe, z.array(element).max(maximum));

/** The body of a service: an object, or what stands for an empty one (`null`, `[]`, nothing). */
export const corps = <S extends z.ZodRawShape>(champs: S) =>
  z.preprocess((valeur) => enObjet(sansVide(valeur)) ?? {}, z.object(champs));

/** A field that has to be there: refused by its name when it is left unset, whatever the way. */
export const requis = <T extends z.ZodType>(champ: z.ZodPreprocess<z.ZodOptional<T>>) =>
  z.pipe(champ.in, champ.out.unwrap());
