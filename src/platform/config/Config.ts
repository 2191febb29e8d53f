import type { OpenIdProvider } from './OpenIdProvider.ts';

export interface Config {
  readonly port: number;
  readonly hote: string;
  /** Without a final slash. */
  readonly urlPublique: string;
  readonly databaseUrl: string;
  readonly databaseConnexions: number;
  readonly fichiers: string;
  readonly demo: boolean;
  readonly smtpUrl: string | undefined;
  readonly expediteur: string;
  /** The API Sirene of the INSEE, without a final slash; nothing of it is shown without it. */
  readonly inseeUrl: string | undefined;
  readonly inseeJeton: string | undefined;
  /** How many reverse proxies of ours stand in front. */
  readonly mandataires: number;
  /** Who cannot go on without a second factor. */
  readonly secondFacteur: 'agents' | 'facultatif';
  /** Seals what must be read again; without it the key is kept in the database. */
  readonly cleDesSecrets: string | undefined;
  /** Undefined: the provider is not shown. */
  readonly franceConnect: OpenIdProvider | undefined;
  readonly proConnect: OpenIdProvider | undefined;
  /** How many objects a transaction of a takeover holds. */
  readonly tranchesDeReprise: { readonly structures: number; readonly memoires: number };
  /** Webhooks may also go to http://localhost: for tests and trials only. */
  readonly webhooksLocaux: boolean;
  /** What each application may call of the API in a minute, in each process. */
  readonly appelsDApiParMinute: number;
  readonly metriquesJeton: string | undefined;
  readonly logLevel: string;
}
