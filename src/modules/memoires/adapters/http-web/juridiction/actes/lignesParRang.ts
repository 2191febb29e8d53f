import type { Saisie } from '../../../../../../platform/http/endpoint.ts';

const RANG = /^(?:0|[1-9]\d{0,3})$/;

/**
 * The lines of a form, keyed by the `rang` that each one posts: the parser gives an array without its gaps for a few of
 * them, and an object beyond. Undefined when one bears no rank, or when two bear the same.
 */
export const lignesParRang = (lues: unknown): Readonly<Record<string, Saisie>> | undefined => {
  const lignes: readonly unknown[] =
    typeof lues === 'object' && lues !== null ? Object.values(lues as Record<string, unknown>) : [];
  if (lues !== undefined && typeof lues !== 'object') return undefined;

  const parRang = new Map<string, Saisie>();
  for (const ligne of lignes) {
    const rang = estUneLigne(ligne) ? ligne['rang'] : undefined;
    if (typeof rang !== 'string' || !RANG.test(rang) || parRang.has(rang)) return undefined;
    parRang.set(rang, ligne as Saisie);
  }
  return Object.fromEntries(parRang);
};

const estUneLigne = (ligne: unknown): ligne is Saisie => typeof ligne === 'object' && ligne !== null;
