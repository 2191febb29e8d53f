import { join } from 'node:path';
import type { Config } from '../../src/platform/config/Config.ts';

interface Place {
  readonly databaseUrl: string;
  readonly folder: string;
  readonly port: number;
}

/** The configuration of a product that runs for tests: silent, with its mails kept and its files in `folder`. */
export const testConfig = ({ databaseUrl, folder, port }: Place): Config => ({
  port,
  hote: '127.0.0.1',
  urlPublique: `http://127.0.0.1:${port}`,
  databaseUrl,
  databaseConnexions: 10,
  fichiers: join(folder, 'fichiers'),
  demo: true,
  smtpUrl: undefined,
  expediteur: 'Chorus Pro <ne-pas-repondre@chorus-pro.invalid>',
  inseeUrl: undefined,
  inseeJeton: undefined,
  mandataires: 0,
  secondFacteur: 'facultatif',
  cleDesSecrets: undefined,
  franceConnect: undefined,
  proConnect: undefined,
  tranchesDeReprise: { structures: 500, memoires: 20_000 },
  webhooksLocaux: false,
  appelsDApiParMinute: 600,
  metriquesJeton: undefined,
  logLevel: 'silent',
});
