import type { EntreeHistorique } from '../../domain/EntreeHistorique.ts';
import type { Perimetre } from './CriteresListe.ts';
import type { MemoireListe } from './MemoireReader.ts';

/** One step of a deposited mémoire, or its departure from the court that reads. */
export interface ChangementDeMemoire {
  readonly memoireId: number;
  readonly numero: string;
  readonly etape: Pick<EntreeHistorique, 'rang' | 'acte' | 'etat' | 'le' | 'motifCode' | 'texte'>;
  readonly depart: boolean;
  /** As it is now; null for a court that holds it no more. */
  readonly memoire: MemoireListe | null;
}

export interface PageDeChangements {
  /** In the order of the commits. */
  readonly changements: readonly ChangementDeMemoire[];
  /** After the last one of the page; the given one when there is none. */
  readonly suivant: string;
  readonly encore: boolean;
}

export interface EtapeANumeroter {
  readonly memoireId: number;
  /** The step by which it left a court. */
  readonly depart?: { readonly rang: number; readonly juridictionId: number } | undefined;
}

/**
 * Every step of the deposited mémoires, numbered once, after the commit that made it. A reader who goes on from a cursor
 * meets each one once, in order, whatever was late. What was there before (taken over, or of the demonstration) is not
 * numbered: it is read in the lists.
 */
export interface ChangementsDesMemoires {
  /** Numbers all the steps of a mémoire that are not yet: doing it again changes nothing. */
  numeroter(etape: EtapeANumeroter): Promise<void>;
  /** What happened before this instant is read in the lists only. */
  commencer(instant: Date): Promise<void>;
  /** Where the numbering stands now: opaque. */
  position(): Promise<string>;
  /** @throws CurseurInconnu when `depuis` was not given by `position` or by `lire`, or by another database */
  lire(perimetre: Perimetre, depuis: string, limite: number): Promise<PageDeChangements>;
}
