import type { Jour } from '../../../../kernel/domain/Jour.ts';
import type { SeuilAlerte } from '../../domain/Forclusion.ts';

/** A draft of which nothing was ever deposited. */
export interface BrouillonAEcheance {
  readonly memoireId: number;
  readonly dateAchevement: Jour;
  /** The nearest threshold already told of, for this date d’achèvement. */
  readonly dejaDit: SeuilAlerte | null;
}

export interface AlerteDeForclusion {
  readonly memoireId: number;
  /** A date that is corrected gives another limit, hence other alerts. */
  readonly dateAchevement: Jour;
  readonly seuil: SeuilAlerte;
  readonly diteLe: Date;
}

/** Which drafts come near their forclusion, and what was already told of them. */
export interface AlertesDeForclusion {
  /** Those whose mission ended from `du` to `au`, both included, in that order, after `apres` when it is given. */
  brouillons(
    du: Jour,
    au: Jour,
    apres: BrouillonAEcheance | null,
    limite: number,
  ): Promise<readonly BrouillonAEcheance[]>;
  /** False when it was kept already: told once, whatever the number of tries. */
  garder(alerte: AlerteDeForclusion): Promise<boolean>;
}
