/**
 * How a nature of job is done. `transaction`: the work and its completion are kept together, so it counts once.
 * `libre`: the work is long or talks to something outside, and runs in no transaction; a crash at the wrong moment does
 * it twice.
 */
export interface JobHandler {
  readonly nature: string;
  readonly mode: 'transaction' | 'libre';
  /** @param arret the process stops: long work leaves by `arret.throwIfAborted()`, and begins again in another process */
  execute(contenu: unknown, arret: AbortSignal): Promise<void>;
  /** In the transaction that removes the job, done or given up for good: what is to wait in its place. */
  relayer?(): Promise<void>;
  /** In the transaction that removes the job, given up for good: what is to be told of it. Without it the job stays to be looked at. */
  abandonner?(contenu: unknown): Promise<void>;
}
