import type { Acteur } from '../../kernel/application/Acteur.ts';
import type { Langue } from '../../kernel/domain/Langue.ts';
import type { Edge } from './Edge.ts';

/** What the server has found out about a request before its route runs. */
export interface Locals {
  readonly edge: Edge;
  readonly langue: Langue;
  readonly nonce: string;
  acteur?: Acteur | undefined;
}

declare global {
  namespace Express {
    interface Locals {
      edge: Edge;
      langue: Langue;
      nonce: string;
      acteur?: Acteur | undefined;
    }
  }
}
