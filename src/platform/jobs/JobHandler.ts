/**
 * How a nature of job is done. `transaction`: the work and its completion are kept together, so it counts once.
 * `libre`: the work is long or talks to something outside, and runs in no transaction; a crash at the wrong moment does
 * it twice.
 */
export interface JobHandler {
  readonly nature: string;
  readonly mode: 'transaction' | 'libre';
  execute(contenu: unknown): Promise<void>;
}
