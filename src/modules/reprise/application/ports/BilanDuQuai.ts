import type { NomDeFichier } from '../../domain/format.ts';

export interface CompteDeFichier {
  readonly fichier: NomDeFichier;
  readonly repris: number;
  readonly misAJour: number;
  readonly inchanges: number;
}

/** What has become of the rows that were received, file after file; those that are not counted here are left out. */
export interface BilanDuQuai {
  /** @param lotId of the run; null: what a run would do */
  compter(lotId: number | null): Promise<readonly CompteDeFichier[]>;
}
