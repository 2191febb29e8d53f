import type { JobHandler } from './JobHandler.ts';

/**
 * Upkeep that comes back. Each time that it is due it is done once, whatever the number of processes; after a crash it is
 * begun again; after days without any process it is done once and no more. A failure is tried again, then left for the next
 * time. It may come twice at the wrong moment when its mode is `libre`.
 */
export interface RecurringTask {
  /** Stable: it is kept with the work that waits. */
  readonly nom: string;
  readonly mode: JobHandler['mode'];
  /** The next time after this instant, from `chaqueNuit` for instance. */
  prochaine(now: Date): Date;
  /** @param arret the process stops: long work leaves by `arret.throwIfAborted()` */
  execute(arret: AbortSignal): Promise<void>;
}
