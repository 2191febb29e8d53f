import type { Readable } from 'node:stream';
import type { Libelle } from '../domain/Langue.ts';
import type { Acteur } from './Acteur.ts';

/** A file of the archive that a person asks for; its path stands inside of the folder of the module. */
export type FichierPersonnel =
  | { readonly chemin: string; readonly json: unknown }
  | { readonly chemin: string; readonly le: Date; readonly ouvrir: () => Promise<Readable> };

/** What a module keeps about a person. Read file by file, so that years of work need no memory. */
export interface DonneesPersonnelles {
  readonly dossier: string;
  /** What the folder holds: a line of LISEZMOI.txt. */
  readonly presentation: Libelle;
  /** What the person may still read, and nothing else. */
  exporter(acteur: Acteur): AsyncIterable<FichierPersonnel>;
}
