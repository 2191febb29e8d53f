export interface Juridiction {
  readonly id: number;
  readonly nom: string;
  readonly ville: string;
}

/** The courts to which a mémoire may be sent. */
export interface Juridictions {
  find(id: number): Promise<Juridiction | undefined>;
  /** Best match first, by name, town or postcode. */
  rechercher(texte: string, limite: number): Promise<readonly Juridiction[]>;
  /** The unknown ones are left out. */
  nommer(ids: readonly number[]): Promise<readonly Juridiction[]>;
}
