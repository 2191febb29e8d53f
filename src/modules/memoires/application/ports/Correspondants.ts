import type { Langue } from '../../../../kernel/domain/Langue.ts';

/** Somebody to write to. */
export interface Correspondant {
  readonly nomComplet: string;
  readonly courriel: string;
  readonly langue: Langue;
}

export interface Correspondants {
  /** Undefined when the account is gone or not active. */
  find(utilisateurId: number): Promise<Correspondant | undefined>;
}
