import { createHash } from 'node:crypto';
import type { FileStore } from '../../../../kernel/application/FileStore.ts';
import type { Empreintes } from '../../application/ports/Empreintes.ts';
import { enOrdre } from '../lecture/enOrdre.ts';

const ENSEMBLE = 8;

export class EmpreintesDesFichiers implements Empreintes {
  constructor(private readonly files: Pick<FileStore, 'open'>) {}

  relire(sha256s: readonly string[]): Promise<readonly (string | null)[]> {
    return enOrdre(sha256s, ENSEMBLE, (sha256) => this.relireUn(sha256));
  }

  private async relireUn(sha256: string): Promise<string | null> {
    const hash = createHash('sha256');
    try {
      for await (const morceau of await this.files.open(sha256)) hash.update(morceau as Uint8Array);
    } catch {
      return null;
    }
    return hash.digest('hex');
  }
}
