import type { Acteur } from '../../kernel/application/Acteur.ts';

/** Finds what a person may do, as it stands now. Undefined when the account is not active any more. */
export interface ActeurSource {
  charger(utilisateurId: number): Promise<Acteur | undefined>;
}
