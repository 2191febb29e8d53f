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
  /** How many reverse proxies of ours stand in front. */
  readonly mandataires: number;
  readonly metriquesJeton: string | undefined;
  readonly logLevel: string;
}
