import { createHash, randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { copyFile, link, mkdir, open, rename, rm, utimes } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { StoredFile } from '../../kernel/application/FileStore.ts';
import type { FileAdopter, FileToAdopt } from './FileAdopter.ts';
import { syncDisk } from './syncDisk.ts';

const TOGETHER = 8;
const AT_ONCE = 262_144;
const NOT_LINKABLE = new Set(['EXDEV', 'EPERM', 'EACCES', 'EMLINK', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS']);

interface Linked extends StoredFile {
  readonly temporary: string;
  readonly expected: boolean;
}

/**
 * The same folder and the same names as `DiskFileStore`: a hard link under a temporary name, read and compared, then renamed, so
 * that a name is only ever a whole file. The disk is asked to write twice for the whole batch, not for each file.
 */
export class DiskFileAdopter implements FileAdopter {
  /** @param root that of a `DiskFileStore` that is open */
  constructor(private readonly root: string) {}

  async adopt(files: readonly FileToAdopt[]): Promise<readonly (StoredFile | undefined)[]> {
    const temporaries: string[] = [];
    try {
      const linked = await this.each(files, (file) => this.take(file, temporaries));
      const good = linked.filter(({ expected }) => expected);
      await syncDisk(
        this.root,
        good.map(({ temporary }) => temporary),
      );
      await syncDisk(this.root, [...new Set((await this.each(good, (file) => this.settle(file))).flat())]);
      return linked.map(({ expected, sha256, taille }) => (expected ? { sha256, taille } : undefined));
    } finally {
      /* Still there: contents that are not the expected ones, and files that the store had already under this very inode. */
      await this.each(temporaries, (temporary) => rm(temporary, { force: true }));
    }
  }

  private async take({ path, sha256 }: FileToAdopt, temporaries: string[]): Promise<Linked> {
    const temporary = join(this.root, 'tmp', randomUUID());
    temporaries.push(temporary);
    await linkOrCopy(path, temporary);
    const stored = await hashOf(temporary);
    return { ...stored, temporary, expected: stored.sha256 === sha256 };
  }

  /** The folders to be synced. */
  private async settle({ sha256, temporary }: Linked): Promise<readonly string[]> {
    const folder = join(this.root, sha256.slice(0, 2), sha256.slice(2, 4));
    const made = await mkdir(folder, { recursive: true });
    await rename(temporary, join(folder, sha256));
    return made === undefined ? [folder] : [folder, dirname(folder), this.root];
  }

  private async each<T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<readonly R[]> {
    const results = new Array<R>(items.length);
    const next = items.entries();
    const one = async (): Promise<void> => {
      for (const [index, item] of next) results[index] = await work(item);
    };
    await Promise.all(Array.from({ length: TOGETHER }, one));
    return results;
  }
}

/** Its date becomes that of the putting, as that of every stored file. */
const linkOrCopy = async (path: string, temporary: string): Promise<void> => {
  const now = new Date();
  try {
    await link(path, temporary);
    await utimes(temporary, now, now);
  } catch (error) {
    if (!NOT_LINKABLE.has((error as NodeJS.ErrnoException).code ?? '')) throw error;
    await rm(temporary, { force: true });
    await copyFile(path, temporary);
  }
};

const hashOf = async (path: string): Promise<StoredFile> => {
  const hash = createHash('sha256');
  const file = await open(path, 'r');
  try {
    const { size } = await file.stat();
    if (size <= AT_ONCE) {
      const content = await file.readFile();
      return { sha256: hash.update(content).digest('hex'), taille: content.length };
    }
  } finally {
    await file.close();
  }
  let taille = 0;
  for await (const chunk of createReadStream(path, { highWaterMark: AT_ONCE }) as AsyncIterable<Buffer>) {
    hash.update(chunk);
    taille += chunk.length;
  }
  return { sha256: hash.digest('hex'), taille };
};
