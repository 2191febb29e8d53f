export interface SecretNeuf {
  /** To be shown once. */
  readonly clair: string;
  /** To be kept: SHA-256, in hexadecimal. */
  readonly empreinte: string;
}

export interface FabriqueDeSecrets {
  clientId(): string;
  /** 256 bits. */
  secretDApplication(): SecretNeuf;
  /** 192 bits, without a colon. */
  motDePasse(): SecretNeuf;
  empreinteDe(clair: string): string;
}
