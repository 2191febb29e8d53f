import type { Voie } from './Voie.ts';

/** Work to be done after the transaction that asked for it, at least once. `contenu` is plain JSON. */
export interface Job {
  readonly nature: string;
  readonly contenu: unknown;
  /** Where it waits; `reactions` unless told. */
  readonly voie?: Voie;
  /** At most one waiting job for one key: asking again changes nothing. */
  readonly cle?: string;
  /** Not before this instant. */
  readonly pretLe?: Date;
}
