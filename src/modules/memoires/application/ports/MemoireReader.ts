import type { Montant } from '../../../../kernel/domain/Montant.ts';
import type { DonneesMemoire } from '../../domain/DonneesMemoire.ts';
import type { CodeEtat } from '../../domain/etats.ts';
import type { CriteresListe, Perimetre } from './CriteresListe.ts';

/** One row, with the columns of « Mémoires à traiter ». */
export interface MemoireListe {
  readonly id: number;
  readonly version: number;
  readonly structureId: number;
  readonly prestataire: string;
  readonly dateDepot: Date | null;
  readonly destinataire: string | null;
  /** The draft's number as long as there is no other. */
  readonly numero: string;
  readonly etat: CodeEtat;
  readonly dateEtat: Date;
  /** Null for a draft in which no amount was typed yet. */
  readonly montantTtc: Montant | null;
  /** Since when a relance waits for the court. */
  readonly relanceLe: Date | null;
}

export interface PageDeMemoires {
  readonly lignes: readonly MemoireListe[];
  /** Opaque; null on the last page. */
  readonly suivant: string | null;
  /** Opaque; null on the first page. */
  readonly precedent: string | null;
}

export interface TotalParEtat {
  readonly etat: CodeEtat;
  readonly nombre: number;
  readonly montantTtc: Montant;
}

export interface MemoireNomme {
  readonly id: number;
  readonly numero: string;
  readonly etat: CodeEtat;
}

/** `compter` stops there, one more means "more than": a person narrows her search long before. */
export const COMPTE_MAX = 1_000;

/** `synthese` reads so many mémoires of each état and one more. */
export const SYNTHESE_MAX = 10_000;

/** Reads skip the aggregate. Lists page by key; an unknown cursor gives the first page. */
export interface MemoireReader {
  lister(criteres: CriteresListe, curseur: string | null, limite: number): Promise<PageDeMemoires>;
  /** At most COMPTE_MAX + 1. */
  compter(criteres: CriteresListe): Promise<number>;
  /** Over SYNTHESE_MAX + 1 mémoires of each état at most; an état without any is left out. */
  synthese(perimetre: Perimetre, etats: readonly CodeEtat[]): Promise<readonly TotalParEtat[]>;
  consulter(id: number): Promise<DonneesMemoire | undefined>;
  /** The draft that corrects a refused mémoire, once it was duplicated. */
  correctionDe(id: number): Promise<MemoireNomme | undefined>;
  /** The unknown ones are left out. */
  nommer(ids: readonly number[]): Promise<readonly MemoireNomme[]>;
  /**
   * Another mémoire of the structure with this own reference, those that were refused, abandoned, deleted or duplicated
   * after a refusal left aside.
   */
  referenceDejaUtilisee(
    structureId: number,
    reference: string,
    saufMemoireId: number,
  ): Promise<MemoireNomme | undefined>;
}
