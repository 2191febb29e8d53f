export interface Secret {
  /** 256 random bits, for the link alone. */
  readonly clair: string;
  readonly empreinte: string;
}

export interface FabriqueDeSecrets {
  tirer(): Secret;
  empreinteDe(clair: string): string;
}
