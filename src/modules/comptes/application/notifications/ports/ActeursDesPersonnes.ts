import type { Acteur } from '../../../../../kernel/application/Acteur.ts';

/** What a person may do now, when she is not the one who asks. */
export interface ActeursDesPersonnes {
  /** Undefined when the account is not active. */
  charger(utilisateurId: number): Promise<Acteur | undefined>;
}
