export interface StructureReceptrice {
  readonly id: number;
  /** "SIRET", "PARTICULIER" … */
  readonly typeIdentifiant: string;
  readonly identifiant: string;
  readonly designation: string;
}

/** The prestataires of whom something was ordered. */
export interface StructuresReceptrices {
  /** In one query; the unknown ones are left out. */
  nommer(ids: readonly number[]): Promise<ReadonlyMap<number, StructureReceptrice>>;
  /** A private structure that is active, by its exact identifier; the one that replaces it under a former SIRET. */
  trouver(identifiant: string): Promise<StructureReceptrice | undefined>;
  /** Line by line, as on an envelope. */
  adresse(id: number): Promise<readonly string[]>;
}
