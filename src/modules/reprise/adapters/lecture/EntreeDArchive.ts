/** One entry of an archive, in its order: it is opened before the next one is asked for, or left. */
export interface EntreeDArchive {
  readonly nom: string;
  readonly nature: 'FICHIER' | 'DOSSIER' | 'AUTRE';
  /** In bytes, as the archive announces it; what follows is never longer. */
  readonly taille: number;
  ouvrir(): Promise<AsyncIterable<Uint8Array>>;
}

/** @param lus is told the bytes of the archive that have been gone through */
export type LireArchive = (chemin: string, lus: (octets: number) => void) => AsyncGenerator<EntreeDArchive>;
