export interface Juridiction {
  readonly id: number;
  readonly nom: string;
  readonly ville: string;
}

export interface JuridictionCodee extends Juridiction {
  /** "TJ-LYON" */
  readonly code: string;
  readonly codePostal: string;
}

export interface JuridictionConnue extends Juridiction {
  /** False for a court that was closed: nothing may be sent to it any more. */
  readonly ouverte: boolean;
}

/** The courts to which mémoires are sent. */
export interface Juridictions {
  /** Also a closed one. */
  find(id: number): Promise<JuridictionConnue | undefined>;
  /** The open ones. Best match first, by name, town or postcode. */
  rechercher(texte: string, limite: number): Promise<readonly Juridiction[]>;
  /** Also a closed one. @param code "TJ-LYON" */
  findParCode(code: string): Promise<JuridictionConnue | undefined>;
  /** The open ones, by name. */
  toutes(): Promise<readonly JuridictionCodee[]>;
  /** The unknown ones are left out. */
  nommer(ids: readonly number[]): Promise<readonly Juridiction[]>;
}
