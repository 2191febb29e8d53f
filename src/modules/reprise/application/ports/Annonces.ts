import type { NatureDeLien } from './Registre.ts';

export interface Annonce {
  /** `DEPLACE`: a fournisseur that would become another structure. */
  readonly nature: NatureDeLien | 'DEPLACE';
  readonly ancienId: string;
}

/** What a dry run has found that a run would bring or rewrite. Kept on the quai, for what follows and for the counts. */
export interface Annonces {
  /** First: those of a dry run that was stopped are forgotten. */
  vider(): Promise<void>;
  noter(annonces: readonly Annonce[]): Promise<void>;
}
