import type { Acteur } from '../../kernel/application/Acteur.ts';
import type { Dialect } from '../knex/Dialect.ts';

/** What one module says of the person who acts. Every part is read by the one query that opens a request. */
export interface PartDActeur {
  /** The name of its column. */
  readonly nom: string;
  /** A scalar subquery that gives a JSON text about the person of id `p.id`; null when there is nothing to say. */
  requete(dialect: Dialect): string;
  /** Undefined when she may not act any more. */
  lire(json: string | null): Promise<Partial<Acteur> | undefined> | Partial<Acteur> | undefined;
}
