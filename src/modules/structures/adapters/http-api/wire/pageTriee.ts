import { retourDe, tranche, type PageDemandee } from '../../../../../platform/api/wire/pagination.ts';

type Cle = string | number | boolean | null;

const { compare } = new Intl.Collator('fr', { numeric: true });

const textes = (cle: Cle): string => (typeof cle === 'boolean' ? String(Number(cle)) : String(cle ?? ''));

/** The part that is asked for of a list that is wholly in memory, in the order that is asked for. */
export const pageTriee = <T>(
  lignes: readonly T[],
  page: PageDemandee,
  cles: Readonly<Record<string, (ligne: T) => Cle>>,
) => {
  const cle = cles[page.colonne];
  const sens = page.sens === 'asc' ? 1 : -1;
  const triees = cle
    ? [...lignes].sort((a, b) => sens * compare(textes(cle(a)), textes(cle(b))))
    : [...lignes];
  return { lignes: [...tranche(triees, page)], parametresRetour: retourDe(page, lignes.length) };
};
