/** Cour d'appel, tribunal judiciaire, tribunal de première instance, tribunal supérieur d'appel. */
export type TypeDeJuridiction = 'CA' | 'TJ' | 'TPI' | 'TSA';

export interface JuridictionDeReference {
  readonly code: string;
  readonly type: TypeDeJuridiction;
  readonly nom: string;
  readonly ville: string;
  readonly codePostal: string;
  /** The code of the cour d'appel (or tribunal supérieur d'appel) above it; null for these. */
  readonly ressortCode: string | null;
}

/** The courts that the product knows from the start; a court of appeal always comes before the courts of its ressort. */
export type JuridictionsDeReference = readonly JuridictionDeReference[];
