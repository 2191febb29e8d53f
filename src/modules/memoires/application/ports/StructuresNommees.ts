/** A structure as partners know it. */
export interface StructureNommee {
  readonly id: number;
  /** "SIRET", "PARTICULIER" … "AUTRE" for a court, whose identifier is its code. */
  readonly typeIdentifiant: string;
  readonly identifiant: string;
  readonly designation: string;
}

export interface StructuresNommees {
  /** In one query; the unknown ones are left out. */
  nommer(ids: readonly number[]): Promise<ReadonlyMap<number, StructureNommee>>;
}
