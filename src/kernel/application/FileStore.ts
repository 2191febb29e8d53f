import type { Readable } from 'node:stream';

export interface StoredFile {
  /** 64 hexadecimal digits: the name of the content. */
  readonly sha256: string;
  /** In bytes. */
  readonly taille: number;
}

/** Files by their content: the same bytes are kept once. A file that is put is on disk (synced) when `put` returns. */
export interface FileStore {
  put(content: AsyncIterable<Uint8Array>): Promise<StoredFile>;
  /** @throws FileMissing */
  open(sha256: string): Promise<Readable>;
}
