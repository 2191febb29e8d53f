import { execFile } from 'node:child_process';
import { open } from 'node:fs/promises';

/** From how many paths on one call for the whole file system costs less than one for each of them. */
const MANY = 32;

/** What was written in these files and folders, all of the file system of `root`, is on the disk when it returns. */
export const syncDisk = async (root: string, paths: readonly string[]): Promise<void> => {
  if (paths.length >= MANY && (await syncFileSystem(root))) return;
  for (const path of paths) {
    const handle = await open(path, 'r');
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  }
};

/** False where the system has no such command. */
const syncFileSystem = (root: string): Promise<boolean> =>
  new Promise((resolve) => {
    execFile('sync', ['--file-system', root], (error) => resolve(error === null));
  });
