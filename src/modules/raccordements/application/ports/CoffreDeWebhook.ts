export interface SecretDeSignature {
  /** "whsec_…", to be shown once. */
  readonly clair: string;
  readonly scelle: string;
}

/** The secrets that sign: they are read again at each message, so they are sealed and not hashed. */
export interface CoffreDeWebhook {
  /** 256 bits. */
  creer(webhookId: number): Promise<SecretDeSignature>;
  ouvrir(scelle: string, webhookId: number): Promise<string>;
}
