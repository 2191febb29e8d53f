import { createHash } from 'node:crypto';
import type { FileStore } from '../../../../kernel/application/FileStore.ts';
import type { Empreintes } from '../../application/ports/Empreintes.ts';

export class EmpreintesDesFichiers implements Empreintes {
  constructor(private readonly files: Pick<FileStore, 'open'>) {}

  async relire(sha256: string): Promise<string | null> {
    const hash = createHash('sha256');
    try {
      for await (const morceau of await this.files.open(sha256)) hash.update(morceau as Uint8Array);
    } catch {
      return null;
    }
    return hash.digest('hex');
  }
}
