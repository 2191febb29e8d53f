import type { Acteur } from '../../../../kernel/application/Acteur.ts';
import type { Libelle } from '../../../../kernel/domain/Langue.ts';
import type { Montant } from '../../../../kernel/domain/Montant.ts';
import type { DemandeDePaiement } from '../../domain/DemandeDePaiement.ts';

export interface TotauxComptes {
  readonly ht: Montant;
  readonly tva: Montant;
  readonly debours: Montant;
  readonly ttc: Montant;
}

export type Depot =
  | { readonly memoireId: number }
  | { readonly problemes: readonly { readonly champ: string; readonly libelle: Libelle }[] };

/** What the mémoires do with a demande de paiement. */
export interface DepotsDeMemoires {
  peutDeposerPour(acteur: Acteur, structureId: number): boolean;
  totaux(demande: DemandeDePaiement): TotauxComptes;
  /** Once for one place of one flux. @param ensuite in the transaction of the deposit */
  deposer(
    acteur: Acteur,
    structureId: number,
    demande: DemandeDePaiement,
    place: { readonly numero: string; readonly rang: number },
    ensuite: (memoireId: number) => Promise<void>,
  ): Promise<Depot>;
}
