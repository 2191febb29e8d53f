import type { Anomalie } from '../../domain/Anomalie.ts';

export interface BilanDeReprise {
  readonly export: { readonly empreinte: string; readonly extraitLe: Date };
  readonly simulation: boolean;
  readonly debut: Date;
  readonly fin: Date;
  /** `{ nature: 'memoires', lus: 1000, repris: 990, misAJour: 0, inchanges: 0, ecartes: 10 }` */
  readonly comptes: readonly {
    readonly nature: string;
    readonly lus: number;
    readonly repris: number;
    readonly misAJour: number;
    readonly inchanges: number;
    readonly ecartes: number;
  }[];
}

/** Two files: every anomaly as CSV, and a page (HTML) with the counts and the first anomalies of each kind. */
export interface Rapport {
  /** At the beginning, and not after hours: throws when the two files cannot be written. What they hold stays. */
  preparer(chemin: string): Promise<void>;
  /**
   * @param chemin of the CSV; the page has the same name with `.html`
   * @param anomalies in the order of files, lines and columns; read once
   */
  ecrire(chemin: string, bilan: BilanDeReprise, anomalies: AsyncIterable<Anomalie>): Promise<void>;
}
