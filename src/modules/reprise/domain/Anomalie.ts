import type { CodeAnomalie, Consequence } from './anomalies.ts';
import type { NomDeFichier } from './format.ts';

/** One thing that is not as it should be in the export, and what was done about it. */
export interface Anomalie {
  readonly fichier: NomDeFichier;
  /** The physical line where the row begins; the header is line 1. */
  readonly ligne: number;
  /** Null when it is about the whole row. */
  readonly colonne: string | null;
  readonly code: CodeAnomalie;
  /** What was read, shortened; may be personal: for the report, never for a log. Null when there is nothing to show. */
  readonly valeur: string | null;
  readonly consequence: Consequence;
}
