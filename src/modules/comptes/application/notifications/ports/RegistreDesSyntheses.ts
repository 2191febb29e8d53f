import type { Jour } from '../../../../../kernel/domain/Jour.ts';
import type { Synthese } from '../../../domain/notifications/Synthese.ts';

/** Which digest was made for whom: each one leaves at most once. */
export interface RegistreDesSyntheses {
  /** Inside of the transaction that queues the mail. Returns false, and writes nothing, when it is there already. */
  inscrire(utilisateurId: number, synthese: Synthese, periode: Jour, le: Date): Promise<boolean>;
  /** Active people who have signed in once, want the recap, and for whom that of this week is not made, by id. */
  recapitulatifsAFaire(periode: Jour, apres: number, limite: number): Promise<readonly number[]>;
  oublier(avant: Date): Promise<void>;
}
