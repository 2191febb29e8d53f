/** The juridiction as it was named when the mémoire was written; frozen by the deposit. */
export interface DestinataireDuMemoire {
  readonly nom: string;
  readonly ville: string;
}
