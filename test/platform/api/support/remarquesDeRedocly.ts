import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { openApi } from '../../../../src/platform/api/documentation/openApi.ts';
import type { ApiRoute } from '../../../../src/platform/api/ApiRoute.ts';

interface Rapport {
  readonly problems: readonly { readonly ruleId: string; readonly message: string }[];
}

/** What redocly has to say of the document of these routes: errors and warnings. */
export const remarquesDeRedocly = async (routes: readonly ApiRoute[]): Promise<readonly string[]> => {
  const dossier = await mkdtemp(join(tmpdir(), 'chorus-pro-openapi-'));
  try {
    const fichier = join(dossier, 'openapi.json');
    await writeFile(fichier, JSON.stringify(openApi(routes, 'https://chorus.example')));
    const cli = join('node_modules', '@redocly', 'cli', 'bin', 'cli.js');
    const { stdout } = await promisify(execFile)(process.execPath, [cli, 'lint', '--format=json', fichier], {
      maxBuffer: 2 ** 24,
    });
    return (JSON.parse(stdout) as Rapport).problems.map(({ ruleId, message }) => `${ruleId}: ${message}`);
  } finally {
    await rm(dossier, { recursive: true });
  }
};
