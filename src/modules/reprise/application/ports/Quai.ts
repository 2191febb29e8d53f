import type { Anomalie } from '../../domain/Anomalie.ts';
import type { CodeAnomalie } from '../../domain/anomalies.ts';
import type { NomDeFichier } from '../../domain/format.ts';
import type { ExportOuvert } from './ExportOuvert.ts';

/**
 * How far what waits on the quai is: begun, a file received, all received, all checked and sorted, a run begun with it, its mémoires put
 * in order.
 */
export type EtapeDuQuai = 'ENTAME' | `LU_${NomDeFichier}` | 'RECU' | 'TRIE' | 'LOT' | 'RANGE';

/** Where the rows of an export wait before they are taken: one table for each file, with the line of the row. */
export interface Quai {
  /** Must come first in a process. */
  ouvrir(): Promise<void>;
  /**
   * What went through this step (the SHA-256 of the export; for LOT the id of the run); null when nothing did, or when what
   * waited was lost.
   */
  franchie(etape: EtapeDuQuai): Promise<string | null>;
  franchir(etape: EtapeDuQuai, quoi: string): Promise<void>;
  /** Empties everything that waits. */
  vider(): Promise<void>;
  /**
   * Receives a whole file, in place of what was received of it, and notes the anomalies that come with its rows.
   * @param avancer is told the rows received, as they are received
   */
  recevoir(
    fichier: NomDeFichier,
    export_: Pick<ExportOuvert, 'lignes'>,
    avancer: (lignes: number) => void,
  ): Promise<void>;
  /** Told twice, an anomaly is noted once. */
  noterAnomalies(anomalies: readonly Anomalie[]): Promise<void>;
  /** What a run that was stopped had noted of these lines, and that is not so any more. */
  oublierAnomalies(
    fichier: NomDeFichier,
    lignes: readonly number[],
    codes: readonly CodeAnomalie[],
  ): Promise<void>;
  /** In the order of files, lines and columns. */
  anomalies(): AsyncIterable<Anomalie>;
  /** Takes everything away: what waits is personal. */
  supprimer(): Promise<void>;
}
