/**
 * How a nature of job is done. `transaction`: the work and its completion are kept together, so it counts once.
 * `reseau`: the work talks to something outside and runs in no transaction; a crash at the wrong moment does it twice.
 */
export interface JobHandler {
  readonly nature: string;
  readonly mode: 'transaction' | 'reseau';
  execute(contenu: unknown): Promise<void>;
}
