import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Langue } from '../../kernel/domain/Langue.ts';
import type { Assets } from './Assets.ts';
import type { TextesDePage } from './textes/fr.ts';
import { textesDe } from './textes/textesDe.ts';

export interface ActeurAffiche {
  readonly nomComplet: string;
  /** As it is read: "4 mai 2026 à 15:57:58". Null on the first visit. */
  readonly derniereConnexion: string | null;
}

export interface OngletEspace {
  readonly libelle: string;
  readonly href: string;
  readonly actif: boolean;
}

export interface ChoixDeStructure {
  /** Null stands for "Toutes les structures". */
  readonly choisie: string | null;
  readonly liste: readonly { readonly valeur: string; readonly libelle: string }[];
}

export interface Flash {
  readonly ton: 'succes' | 'info' | 'alerte';
  readonly titre: string;
  readonly texte?: string | undefined;
  readonly lien?: { readonly libelle: string; readonly href: string } | undefined;
}

/** What a page knows of the request: built once at the edge, read by any component through `usePage`. */
export interface PageContext {
  readonly langue: Langue;
  readonly nonce: string;
  readonly csrf: string | null;
  /** Path and query string of the page shown. */
  readonly chemin: string;
  readonly titreProduit: string;
  readonly acteur: ActeurAffiche | null;
  readonly onglets: readonly OngletEspace[];
  readonly structures?: ChoixDeStructure | undefined;
  readonly flash: Flash | null;
  readonly demo: boolean;
  readonly assets: Assets;
}

/** The context, and the sentences of its language. */
export type Page = PageContext & { readonly textes: TextesDePage };

export const pageDe = (context: PageContext): Page => ({ ...context, textes: textesDe(context.langue) });

export const PageCourante = createContext<Page | null>(null);

export const usePage = (): Page => {
  const page = useContext(PageCourante);
  if (!page) throw new Error('usePage: this component is rendered outside renderPage');
  return page;
};
