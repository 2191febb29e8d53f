/** Everything done inside `run` is kept together or not at all. No network call inside. */
export interface UnitOfWork {
  run<T>(work: () => Promise<T>): Promise<T>;
}
