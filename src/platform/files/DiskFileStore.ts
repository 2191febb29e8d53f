import { createHash, randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import {
  access,
  mkdir,
  open,
  opendir,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  writeFile,
  type FileHandle,
} from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import type { FileStore, StoredFile } from '../../kernel/application/FileStore.ts';
import { FileMissing } from './FileMissing.ts';

const SHA256 = /^[0-9a-f]{64}$/;
const DOSSIER = /^[0-9a-f]{2}$/;
const UNE_HEURE_MS = 3_600_000;

/**
 * `ab/cd/abcd…`: written under a temporary name, synced, then renamed, so that a name is only ever a whole file. A content
 * that is put again takes the place of what was there: the date of a file is that of the last time somebody put it.
 */
export class DiskFileStore implements FileStore {
  private constructor(private readonly root: string) {}

  /** Sweeps what a stopped process left half-written. */
  static async openAt(root: string): Promise<DiskFileStore> {
    const store = new DiskFileStore(root);
    await mkdir(store.temporaire, { recursive: true });
    for (const name of await readdir(store.temporaire)) {
      const path = join(store.temporaire, name);
      const { mtimeMs } = await stat(path).catch(() => ({ mtimeMs: Infinity }));
      if (mtimeMs < Date.now() - UNE_HEURE_MS) await rm(path, { force: true });
    }
    return store;
  }

  async put(content: AsyncIterable<Uint8Array>): Promise<StoredFile> {
    const temporary = join(this.temporaire, randomUUID());
    try {
      const stored = await writeSynced(temporary, content);
      await this.adopt(temporary, stored.sha256);
      return stored;
    } catch (error) {
      await rm(temporary, { force: true });
      throw error;
    }
  }

  async open(sha256: string): Promise<Readable> {
    const path = this.pathOf(sha256);
    await access(path).catch(() => {
      throw new FileMissing(sha256);
    });
    return createReadStream(path);
  }

  /** The contents last put before `limit`, folder after folder: never the whole list at once. */
  async *putBefore(limit: Date): AsyncGenerator<string> {
    for (const first of await foldersOf(this.root)) {
      for (const second of await foldersOf(join(this.root, first))) {
        for await (const { name } of await opendir(join(this.root, first, second))) {
          if (SHA256.test(name) && (await lastPut(this.pathOf(name))) < limit.getTime()) yield name;
        }
      }
    }
  }

  /** Removes a content last put before `limit`; false when it is gone already, or was put again meanwhile. */
  async discard(sha256: string, limit: Date): Promise<boolean> {
    const path = this.pathOf(sha256);
    if ((await lastPut(path)) >= limit.getTime()) return false;
    const aside = join(this.temporaire, randomUUID());
    if (!(await moved(path, aside))) return false;
    if ((await lastPut(aside)) >= limit.getTime()) {
      await this.adopt(aside, sha256);
      return false;
    }
    await rm(aside, { force: true });
    return true;
  }

  /**
   * Whether the folder is that owner's alone. It belongs to the first that asks, which is written in its file `proprietaire`;
   * to give it to another owner, remove that file.
   */
  async belongsTo(owner: string): Promise<boolean> {
    const path = join(this.root, 'proprietaire');
    await writeFile(path, owner, { flag: 'wx' }).catch((error: unknown) => {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    });
    return (await readFile(path, 'utf8')) === owner;
  }

  private async adopt(temporary: string, sha256: string): Promise<void> {
    const path = this.pathOf(sha256);
    const made = await mkdir(dirname(path), { recursive: true });
    await rename(temporary, path);
    await sync(dirname(path));
    if (made === undefined) return;
    for (let folder = dirname(path); folder !== dirname(made);) {
      folder = dirname(folder);
      await sync(folder);
    }
  }

  private get temporaire(): string {
    return join(this.root, 'tmp');
  }

  private pathOf(sha256: string): string {
    if (!SHA256.test(sha256)) throw new FileMissing(sha256);
    return join(this.root, sha256.slice(0, 2), sha256.slice(2, 4), sha256);
  }
}

const foldersOf = async (folder: string): Promise<readonly string[]> => {
  const names = await readdir(folder);
  return names.filter((name) => DOSSIER.test(name)).sort();
};

/** In milliseconds; never, when there is no such file. */
const lastPut = async (path: string): Promise<number> => {
  try {
    return (await stat(path)).mtimeMs;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return Infinity;
    throw error;
  }
};

const moved = async (from: string, to: string): Promise<boolean> => {
  try {
    await rename(from, to);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
    throw error;
  }
};

const writeSynced = async (path: string, content: AsyncIterable<Uint8Array>): Promise<StoredFile> => {
  const file = await open(path, 'wx');
  try {
    return await writeHashed(file, content);
  } finally {
    await file.close();
  }
};

const writeHashed = async (file: FileHandle, content: AsyncIterable<Uint8Array>): Promise<StoredFile> => {
  const hash = createHash('sha256');
  let taille = 0;
  for await (const chunk of content) {
    hash.update(chunk);
    taille += chunk.length;
    await file.writeFile(chunk);
  }
  await file.datasync();
  return { sha256: hash.digest('hex'), taille };
};

const sync = async (folder: string): Promise<void> => {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
};
