import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exportFaitMain } from '../../modules/reprise/support/exportFaitMain.ts';
import { chorusPro, type Ended } from '../../support/processus.ts';
import type { TestSite } from '../../support/testSite.ts';

/** The command of ops, beside the site that serves: the export that is kept in the tests comes into its database. */
export const importerUnExport = async ({ databaseUrl, fichiers }: TestSite): Promise<Ended> => {
  const dossier = mkdtempSync(join(tmpdir(), 'chorus-pro-parcours-'));
  try {
    const chemin = join(dossier, 'export');
    exportFaitMain(chemin);
    return await chorusPro(['reprise', 'importer', chemin, '--rapport', join(dossier, 'rapport.csv')], {
      DATABASE_URL: databaseUrl,
      FICHIERS: fichiers,
      LOG_LEVEL: 'silent',
    }).ended;
  } finally {
    rmSync(dossier, { recursive: true, force: true });
  }
};
