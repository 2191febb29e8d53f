import type { Jour } from '../../../../kernel/domain/Jour.ts';
import type { Montant } from '../../../../kernel/domain/Montant.ts';
import type { CodeEtat } from '../../domain/etats.ts';

/** Whose mémoires: those that these structures file, or those that these juridictions receive (drafts never). */
export interface Perimetre {
  readonly cote: 'prestataire' | 'juridiction';
  readonly structureIds: readonly number[];
  /** And those that these structures have filed for others: under the mandat of any of them, or of one. */
  readonly parMandat?: { readonly mandataireIds: readonly number[]; readonly mandantId: number | null };
}

export const TRIS = ['depot', 'etat', 'montant', 'numero'] as const;

/** By deposit (a draft counts as before every date), by date of the état, by amount with VAT, by number. */
export type Tri = (typeof TRIS)[number];

export type Sens = 'asc' | 'desc';

/** What a person may type to find mémoires. All the given ones must be met. */
export interface FiltresMemoires {
  /** A part of the number, or of the draft's. */
  readonly numero?: string;
  /** A part of the name of the prestataire or of the juridiction, of the reference or of the n° de parquet; accents and case do not count. */
  readonly texte?: string;
  readonly structureId?: number;
  readonly juridictionId?: number;
  /** A part of the prestataire's own reference. */
  readonly reference?: string;
  readonly deposeDu?: Jour;
  /** Included. */
  readonly deposeAu?: Jour;
  readonly montantMin?: Montant;
  readonly montantMax?: Montant;
  /** Only those of which a relance waits for the court. */
  readonly relances?: boolean;
}

export interface CriteresListe extends FiltresMemoires {
  readonly perimetre: Perimetre;
  /** Never empty. */
  readonly etats: readonly CodeEtat[];
  readonly tri: Tri;
  readonly sens: Sens;
}
