import type { Acteur } from '../../kernel/application/Acteur.ts';

/** A call that the gateway has let through: for whom, by which application. */
export interface Appel {
  readonly applicationId: number;
  /** The technical account, with the rights of its structure. */
  readonly acteur: Acteur;
  /** When its password ends. */
  readonly motDePasseExpireLe?: Date;
}
