import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import type { FileStore, StoredFile } from '../../kernel/application/FileStore.ts';

/** Tells at once what a small file will be, and leaves the disk to sync many of them together. */
export class FichiersEnParallele implements Pick<FileStore, 'put'> {
  private readonly enCours = new Map<string, Promise<StoredFile>>();

  constructor(private readonly files: Pick<FileStore, 'put'>) {}

  async put(content: AsyncIterable<Uint8Array>): Promise<StoredFile> {
    const octets = await buffer(Readable.from(content));
    const sha256 = createHash('sha256').update(octets).digest('hex');
    if (!this.enCours.has(sha256)) this.enCours.set(sha256, this.files.put(Readable.from([octets])));
    return { sha256, taille: octets.length };
  }

  /** Everything is on disk, or this fails. */
  async finir(): Promise<void> {
    await Promise.all(this.enCours.values());
  }
}
