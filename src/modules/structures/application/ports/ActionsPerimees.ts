/** The lines of the historique that nothing keeps any more. */
export interface ActionsPerimees {
  /**
   * Structures that still have lines, inactive with those that have replaced them, and deactivated before that instant. Without a
   * line that says so, their latest one stands for it.
   */
  structures(avant: Date, limite: number): Promise<readonly number[]>;
  /** At most so many lines; gives how many. */
  oter(structureId: number, limite: number): Promise<number>;
}
