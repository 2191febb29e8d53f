import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildContainer } from '../../../src/bootstrap/container.ts';
import { platform } from '../../../src/platform/tokens.ts';
import { FixedClock } from '../../support/doubles.ts';
import { testConfig } from '../../support/testConfig.ts';

const JOUR_MS = 86_400_000;

/** What another process of the product does in the night, so many days from now, over the database of a site. */
export const passerLesNuits = async (databaseUrl: string, jours: number, tache: string): Promise<void> => {
  const folder = mkdtempSync(join(tmpdir(), 'chorus-pro-nuit-'));
  const clock = new FixedClock(new Date(Date.now() + jours * JOUR_MS));
  const container = await buildContainer(testConfig({ databaseUrl, folder, port: 0 }), clock);
  try {
    const taches = await container.getAllAsync(platform.recurringTask);
    const voulue = taches.find(({ nom }) => nom === tache);
    if (!voulue) throw new Error(`nothing is done in the night under the name of ${tache}`);
    await voulue.execute(new AbortController().signal);
  } finally {
    await container.get(platform.database).close();
    rmSync(folder, { recursive: true, force: true });
  }
};
