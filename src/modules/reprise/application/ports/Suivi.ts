/** The phases of a run, for the person or the log that watches it: named in French, and nothing personal. */
export interface Suivi {
  /** @param total rows (or bytes, or lots) to expect, null when it is not known */
  commencer(phase: string, total: number | null): void;
  avancer(nombre: number): void;
  finir(): void;
}
