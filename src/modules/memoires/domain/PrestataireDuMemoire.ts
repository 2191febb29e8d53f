export interface CompteBancaireDuMemoire {
  readonly libelle: string;
  readonly iban: string;
  readonly bic: string | null;
  readonly titulaire: string;
}

/** The structure as it was when the mémoire was written; frozen by the deposit. */
export interface PrestataireDuMemoire {
  readonly designation: string;
  readonly identifiant: string;
  readonly siret: string | null;
  /** Line by line, as on an envelope. */
  readonly adresse: readonly string[];
  /** The code of its fiscal regime on the day of the mission; null when it is not known. */
  readonly regime: string | null;
  readonly compteBancaire: CompteBancaireDuMemoire | null;
}
