import type { Readable } from 'node:stream';
import type { DonneesMemoire } from '../../domain/DonneesMemoire.ts';

/** Writes the accusé de dépôt: date, number, amounts, fingerprints of the pieces. A tagged PDF. */
export interface RedacteurDAccuse {
  rediger(depose: DonneesMemoire): Promise<Readable>;
}
