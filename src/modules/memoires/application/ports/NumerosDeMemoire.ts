/** Never the same one twice, whatever the number of processes. A number that a failed act drew is lost. */
export interface NumerosDeMemoire {
  /** "0000352093": the next one of the one national sequence. */
  prochainNumero(): Promise<string>;
  /** "TMP2017000000004" */
  prochainBrouillon(annee: number): Promise<string>;
}
