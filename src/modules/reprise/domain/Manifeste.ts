import type { NomDeFichier } from './format.ts';

export type Encodage = 'utf-8' | 'windows-1252';

export interface FichierAnnonce {
  /** Records, the header not counted. */
  readonly lignes: number;
  readonly sha256: string;
}

export interface Manifeste {
  readonly version: 1;
  readonly extraitLe: Date;
  readonly encodage: Encodage;
  readonly fichiers: Readonly<Record<NomDeFichier, FichierAnnonce>>;
}
