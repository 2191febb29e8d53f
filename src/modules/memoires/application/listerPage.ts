import type { CodeEtat } from '../domain/etats.ts';
import { COMPTE_MAX, type MemoireReader, type PageDeMemoires } from './ports/MemoireReader.ts';
import type { CriteresListe, FiltresMemoires, Sens, Tri } from './ports/CriteresListe.ts';

const PAGE = 50;

const PAGE_MAX = 200;

export interface DemandeDeListe {
  readonly filtres?: FiltresMemoires | undefined;
  /** Narrows the view; those that are not of the view are ignored. */
  readonly etats?: readonly CodeEtat[] | undefined;
  readonly tri?: Tri | undefined;
  readonly sens?: Sens | undefined;
  readonly curseur?: string | null | undefined;
  readonly limite?: number | undefined;
}

export interface ListeDeMemoires extends PageDeMemoires {
  /** At most COMPTE_MAX. */
  readonly total: number;
  /** There are more than `total`. */
  readonly auDela: boolean;
}

const VIDE: ListeDeMemoires = { lignes: [], suivant: null, precedent: null, total: 0, auDela: false };

/** One page and its count, for criteria whose perimeter and états are already those that the person may see. */
export const listerPage = async (
  reader: MemoireReader,
  { perimetre, etats: visibles }: Pick<CriteresListe, 'perimetre' | 'etats'>,
  {
    filtres = {},
    etats: voulus,
    tri = 'depot',
    sens = 'desc',
    curseur = null,
    limite = PAGE,
  }: DemandeDeListe,
): Promise<ListeDeMemoires> => {
  const etats = voulus === undefined ? visibles : visibles.filter((etat) => voulus.includes(etat));
  const personne = perimetre.structureIds.length === 0 && perimetre.parMandat === undefined;
  if (etats.length === 0 || personne) return VIDE;

  const criteres: CriteresListe = { ...filtres, perimetre, etats, tri, sens };
  const page = await reader.lister(criteres, curseur, Math.min(Math.max(limite, 1), PAGE_MAX));
  const entiere = curseur === null && page.suivant === null;
  const total = entiere ? page.lignes.length : await reader.compter(criteres);
  return { ...page, total: Math.min(total, COMPTE_MAX), auDela: total > COMPTE_MAX };
};
