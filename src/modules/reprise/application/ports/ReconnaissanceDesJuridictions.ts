export interface JuridictionReconnue {
  readonly id: number;
  readonly nom: string;
  readonly ville: string;
}

/** Finds our courts behind names as they were typed ("TGI de Villeurbanne"). */
export interface ReconnaissanceDesJuridictions {
  /** By the name as typed; those that are not recognised are left out. */
  reconnaitre(noms: readonly string[]): Promise<ReadonlyMap<string, JuridictionReconnue>>;
}
