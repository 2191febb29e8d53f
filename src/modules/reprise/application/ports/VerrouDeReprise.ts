/** One run at a time, on one database, whatever the process; free again when its holder is killed. */
export interface VerrouDeReprise {
  /** @throws RepriseEnCours */
  tenir<T>(travail: () => Promise<T>): Promise<T>;
}
