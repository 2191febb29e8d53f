import type { Difference, Faits } from './Faits.ts';

/** Only what differs; of two lists, what went and what came. */
export const difference = (avant: Faits, apres: Faits): Difference => {
  const noms = [...new Set([...Object.keys(avant), ...Object.keys(apres)])];
  const changes = noms.flatMap((nom) => {
    const [a, b] = ecart(avant[nom] ?? null, apres[nom] ?? null);
    return memes(a, b) ? [] : [{ nom, a, b }];
  });
  return {
    avant: Object.fromEntries(changes.map(({ nom, a }) => [nom, a])),
    apres: Object.fromEntries(changes.map(({ nom, b }) => [nom, b])),
  };
};

const ecart = (avant: unknown, apres: unknown): readonly [unknown, unknown] => {
  if (!Array.isArray(avant) || !Array.isArray(apres)) return [avant, apres];
  return [sans(avant, apres), sans(apres, avant)];
};

const sans = (liste: readonly unknown[], autres: readonly unknown[]): readonly unknown[] =>
  liste.filter((un) => !autres.some((autre) => memes(un, autre)));

const memes = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
