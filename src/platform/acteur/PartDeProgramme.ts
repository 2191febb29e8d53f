import type { Acteur } from '../../kernel/application/Acteur.ts';
import type { Dialect } from '../knex/Dialect.ts';

/** What a program may do in the name of its structure, read by the one query that admits its call. */
export interface PartDeProgramme {
  /** A scalar subquery that gives a JSON text about the structure; `structure`: what stands for its id in the query. */
  requete(dialect: Dialect, structure: string): string;
  /** Undefined when there is no such structure. */
  lire(json: string | null): Promise<Pick<Acteur, 'habilitations' | 'mandats'> | undefined>;
}
