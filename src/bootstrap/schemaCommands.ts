import { IndexDeMasse } from '../modules/memoires/adapters/persistence/reprise/IndexDeMasse.ts';
import { KnexVerrouDeReprise } from '../modules/reprise/adapters/persistence/KnexVerrouDeReprise.ts';
import { AcheverReprise } from '../modules/reprise/application/AcheverReprise.ts';
import type { Command } from '../platform/cli/Command.ts';
import type { Config } from '../platform/config/Config.ts';
import { migrate, schemaStatus } from '../platform/knex/migrate.ts';
import { openDatabase, type OpenedDatabase } from '../platform/knex/openDatabase.ts';
import { dossierMigrations } from './paths.ts';

const withDatabase = async <T>(config: Config, use: (opened: OpenedDatabase) => Promise<T>): Promise<T> => {
  const opened = openDatabase(config.databaseUrl, 2, 0);
  try {
    return await use(opened);
  } finally {
    await opened.database.close();
  }
};

/** There is no container yet. */
const achever = (opened: OpenedDatabase): Promise<boolean> => {
  const index = new IndexDeMasse(opened.database);
  const masse = { enSuspens: () => index.manquent(), terminer: () => index.remettre() };
  return new AcheverReprise(masse, new KnexVerrouDeReprise(opened)).execute();
};

/** `db migrate` and `db status`: they work on a database that has no table yet. */
export const schemaCommands = (config: Config): readonly Command[] => [
  {
    nom: 'db migrate',
    description: 'Bring the schema up to date (two at once wait for one another)',
    ecrit: true,
    run: ({ dryRun, print }) =>
      withDatabase(config, async (opened) => {
        const names = dryRun
          ? (await schemaStatus(opened, dossierMigrations)).pending
          : await migrate(opened, dossierMigrations);
        for (const name of names) print(`${dryRun ? 'pending' : 'done'} ${name}`);
        print(`${names.length} migration(s) ${dryRun ? 'pending' : 'run'}`);
        if (!dryRun && (await achever(opened)))
          print('indexes that a killed takeover had taken away are back');
      }),
  },
  {
    nom: 'db status',
    description: 'List the migrations, done and pending',
    ecrit: false,
    run: ({ print }) =>
      withDatabase(config, async (opened) => {
        const { done, pending } = await schemaStatus(opened, dossierMigrations);
        for (const name of done) print(`done ${name}`);
        for (const name of pending) print(`pending ${name}`);
      }),
  },
];
