import type { ContenuDeMemoire } from './ContenuDeMemoire.ts';

type Objet = Readonly<Record<string, unknown>>;

const sans = <T extends object>(objet: T, cle: string): T => {
  const { [cle]: _, ...reste } = objet as Objet;
  return reste as T;
};

const elementSans = <T extends object>(
  elements: readonly T[] | undefined,
  rang: number,
  cle: string,
): readonly T[] | undefined =>
  elements?.map((element, place) =>
    place === rang && cle in element
      ? { ...element, [cle]: cle === 'libelle' ? '' : null, ...(cle === 'tauxTva' && { codeTva: null }) }
      : element,
  );

/**
 * What is written without the field that was refused, where lines keep their places.
 * Null when nothing can be left out, so that nobody tries again for ever.
 */
export const sansChamp = (contenu: ContenuDeMemoire, champ: string): ContenuDeMemoire | null => {
  const [partie = '', rang, cle] = champ.split('.');
  switch (partie) {
    case 'entete':
    case 'mission':
      return rang !== undefined && rang in contenu[partie]
        ? { ...contenu, [partie]: sans(contenu[partie], rang) }
        : null;
    case 'lignes':
      if (cle === undefined) return contenu.lignes?.length ? { ...contenu, lignes: [], debours: [] } : null;
      return { ...contenu, lignes: elementSans(contenu.lignes, Number(rang), cle) };
    case 'debours':
      if (cle === undefined) return contenu.debours?.length ? { ...contenu, debours: [] } : null;
      return { ...contenu, debours: elementSans(contenu.debours, Number(rang), cle) };
    case 'pieces':
      if (!contenu.pieces?.length) return null;
      return {
        ...contenu,
        pieces: rang === undefined ? [] : contenu.pieces.filter((piece) => piece.rang !== Number(rang)),
      };
    case 'reference':
    case 'commentaire':
      return contenu[partie] === undefined ? null : sans(contenu, partie);
    default:
      return null;
  }
};
