import { pino } from 'pino';
import type { Dialect } from '../../../src/platform/knex/Dialect.ts';
import { platform } from '../../../src/platform/tokens.ts';
import { testSite, type TestSite } from '../../support/testSite.ts';

/** What `npm start` serves: the demonstration people, their structures, three years of mémoires. */
export const siteDeDemonstration = (dialect: Dialect): (() => TestSite) =>
  testSite(dialect, async (container) => {
    const commands = await container.getAllAsync(platform.command);
    const charger = commands.find(({ nom }) => nom === 'demo load');
    if (!charger) throw new Error('there is no command that loads the demonstration');
    const log = pino({ enabled: false });
    await charger.run({ options: {}, args: [], dryRun: false, log, print: () => undefined });
  });
