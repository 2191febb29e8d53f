import { existsSync } from 'node:fs';
import { z } from 'zod';
import type { Config } from '../platform/config/Config.ts';
import { exigerFournisseursComplets, openIdProvider, openIdSettings } from './openIdSettings.ts';

const ouiNon = z.enum(['oui', 'non']).transform((reponse) => reponse === 'oui');
const nombre = (min: number, max: number) => z.coerce.number().int().min(min).max(max);

const Environnement = z
  .object({
    PORT: nombre(0, 65_535).default(3000),
    HOTE: z.string().min(1).default('0.0.0.0'),
    URL_PUBLIQUE: z.url({ protocol: /^https?$/ }).optional(),
    DATABASE_URL: z
      .string()
      .regex(
        /^(sqlite:.+|postgres(ql)?:\/\/.+)$/,
        'expected sqlite:<file> or postgres://user:password@host/database',
      )
      .default('sqlite:var/chorus-pro.sqlite'),
    DATABASE_CONNEXIONS: nombre(1, 200).default(10),
    FICHIERS: z.string().min(1).default('var/fichiers'),
    DEMO: ouiNon.default(false),
    SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
    EXPEDITEUR: z.string().min(3).default('Chorus Pro <ne-pas-repondre@chorus-pro.invalid>'),
    INSEE_URL: z.url({ protocol: /^https?$/ }).optional(),
    INSEE_JETON: z.string().min(8).optional(),
    MANDATAIRES: nombre(0, 10).default(0),
    SECOND_FACTEUR: z.enum(['agents', 'facultatif']).optional(),
    CLE_DES_SECRETS: z.string().min(32).optional(),
    ...openIdSettings,
    REPRISE_STRUCTURES: nombre(1, 10_000).default(500),
    REPRISE_MEMOIRES: nombre(1, 1_000_000).default(20_000),
    WEBHOOKS_LOCAUX: ouiNon.default(false),
    API_APPELS_PAR_MINUTE: nombre(1, 10_000_000).default(600),
    METRIQUES_JETON: z.string().min(16).optional(),
    LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
  })
  .superRefine(exigerFournisseursComplets);

export class ConfigInvalide extends Error {}

/** Reads the environment (and `.env` where there is one). @throws ConfigInvalide which tells every fault at once */
export const readConfig = (env: NodeJS.ProcessEnv = environment()): Config => {
  const remplies = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const result = Environnement.safeParse(remplies);
  if (!result.success) {
    const fautes = result.error.issues.map(({ path, message }) => `  ${path.join('.')}: ${message}`);
    throw new ConfigInvalide(`environment not valid (see config/env.example):\n${fautes.join('\n')}`);
  }
  const lu = result.data;
  return Object.freeze({
    port: lu.PORT,
    hote: lu.HOTE,
    urlPublique: (lu.URL_PUBLIQUE ?? `http://localhost:${lu.PORT}`).replace(/\/+$/, ''),
    databaseUrl: lu.DATABASE_URL,
    databaseConnexions: lu.DATABASE_CONNEXIONS,
    fichiers: lu.FICHIERS,
    demo: lu.DEMO,
    smtpUrl: lu.SMTP_URL,
    expediteur: lu.EXPEDITEUR,
    inseeUrl: lu.INSEE_URL?.replace(/\/+$/, ''),
    inseeJeton: lu.INSEE_JETON,
    mandataires: lu.MANDATAIRES,
    secondFacteur: lu.SECOND_FACTEUR ?? (lu.DEMO ? 'facultatif' : 'agents'),
    cleDesSecrets: lu.CLE_DES_SECRETS,
    franceConnect: openIdProvider(lu, 'FRANCECONNECT'),
    proConnect: openIdProvider(lu, 'PROCONNECT'),
    tranchesDeReprise: { structures: lu.REPRISE_STRUCTURES, memoires: lu.REPRISE_MEMOIRES },
    webhooksLocaux: lu.WEBHOOKS_LOCAUX,
    appelsDApiParMinute: lu.API_APPELS_PAR_MINUTE,
    metriquesJeton: lu.METRIQUES_JETON,
    logLevel: lu.LOG_LEVEL,
  });
};

const environment = (): NodeJS.ProcessEnv => {
  if (existsSync('.env')) process.loadEnvFile('.env');
  return process.env;
};
