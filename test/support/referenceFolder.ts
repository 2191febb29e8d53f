import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const REFERENCE = 'config/reference';

const created: string[] = [];

const newFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'reference-'));
  created.push(folder);
  return folder;
};

/** A folder that holds these files only. */
export const folderOf = (files: Readonly<Record<string, string | Uint8Array>>): string => {
  const folder = newFolder();
  for (const [file, content] of Object.entries(files)) writeFileSync(join(folder, file), content);
  return folder;
};

/** The real reference data with some of its files rewritten; a rewriting that changes nothing is a mistake. */
export const alteredReference = (changes: Readonly<Record<string, (content: string) => string>>): string => {
  const folder = newFolder();
  cpSync(REFERENCE, folder, { recursive: true });
  for (const [file, change] of Object.entries(changes)) {
    const before = readFileSync(join(folder, file), 'utf8');
    const after = change(before);
    if (after === before) throw new Error(`${file} was not altered`);
    writeFileSync(join(folder, file), after);
  }
  return folder;
};

export const removeReferenceFolders = (): void => {
  for (const folder of created.splice(0)) rmSync(folder, { recursive: true });
};
