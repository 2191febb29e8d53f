/** Cour d'appel, tribunal judiciaire, tribunal de première instance, tribunal supérieur d'appel. */
export const typesJuridiction = ['CA', 'TJ', 'TPI', 'TSA'] as const;

export type TypeJuridiction = (typeof typesJuridiction)[number];

/** What a public structure is in the judicial map. */
export interface Juridiction {
  readonly type: TypeJuridiction;
  readonly code: string;
  /** The code of the court above it; null for a cour d'appel. */
  readonly ressortCode: string | null;
}
