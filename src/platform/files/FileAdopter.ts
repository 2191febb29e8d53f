import type { StoredFile } from '../../kernel/application/FileStore.ts';

export interface FileToAdopt {
  readonly path: string;
  /** What its content must be. */
  readonly sha256: string;
}

/** Takes files that are on a disk already into the store, without copying them where the file system allows. */
export interface FileAdopter {
  /**
   * Each file keeps its name where it is, and must not be written to any more: the store shares its bytes. They are on disk
   * (synced) when it returns. Undefined, and nothing is kept, for a content that is not the expected one.
   */
  adopt(files: readonly FileToAdopt[]): Promise<readonly (StoredFile | undefined)[]>;
}
