/** What `preparer` took away from the tables of the mémoires for the time of a run. */
export interface MasseEnSuspens {
  /** Whether something is still away. */
  enSuspens(): Promise<boolean>;
  /** Puts it back, outside of any transaction. */
  terminer(): Promise<void>;
}
