/** The structures that a file may name. */
export interface Fournisseurs {
  /** Active; under a former SIRET, the one that replaces it. */
  trouver(fournisseur: { readonly type: string; readonly identifiant: string }): Promise<number | undefined>;
}
