/** What one module keeps of the files: each module that stores files says which of them it still needs. */
export interface FileReferences {
  /** Those of these contents (sha256) that the module still refers to. */
  referenced(hashes: readonly string[]): Promise<ReadonlySet<string>>;
}
