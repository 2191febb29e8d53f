/** Tells the kind of a file by its content, never by what its sender says of it. */
export interface AnalyseurDePiece {
  /**
   * @param debut the first bytes of the content, at least 4 kB of them unless the file is shorter
   * @returns a MIME type, null when the kind is not known
   */
  analyser(debut: Uint8Array, nom: string): Promise<string | null>;
}
