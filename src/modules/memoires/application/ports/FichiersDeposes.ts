/** A file that waits for a mémoire: it was sent ahead of it. */
export interface FichierDepose {
  readonly id: number;
  /** The structure whose account has sent it, and whose mémoires may hold it. */
  readonly structureId: number;
  readonly nom: string;
  /** In bytes. */
  readonly taille: number;
  readonly sha256: string;
  readonly mime: string;
  readonly deposeLe: Date;
}

export interface FichiersDeposes {
  garder(fichier: FichierDepose): Promise<void>;
  /** In one query; those that are not known, or are of other structures, are left out. */
  trouver(ids: readonly number[], structureIds: readonly number[]): Promise<readonly FichierDepose[]>;
  oublierAvant(instant: Date): Promise<void>;
}
