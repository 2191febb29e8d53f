import type { CertifierMemoire } from '../../../../application/CertifierMemoire.ts';
import type { ComptabiliserPaiement } from '../../../../application/ComptabiliserPaiement.ts';
import type { DemanderComplement } from '../../../../application/DemanderComplement.ts';
import type { MettreEnPaiement } from '../../../../application/MettreEnPaiement.ts';
import type { PrendreEnCharge } from '../../../../application/PrendreEnCharge.ts';
import type { RefuserMemoire } from '../../../../application/RefuserMemoire.ts';
import type { ReorienterMemoire } from '../../../../application/ReorienterMemoire.ts';
import type { RepondreALaRelance } from '../../../../application/RepondreALaRelance.ts';
import type { TaxerMemoire } from '../../../../application/TaxerMemoire.ts';
import type { TransmettrePourTaxation } from '../../../../application/TransmettrePourTaxation.ts';

/** The use cases of the court, held together. */
export class DecisionsDeJuridiction {
  constructor(
    readonly prendreEnCharge: PrendreEnCharge,
    readonly reorienter: ReorienterMemoire,
    readonly demanderComplement: DemanderComplement,
    readonly certifier: CertifierMemoire,
    readonly transmettrePourTaxation: TransmettrePourTaxation,
    readonly refuser: RefuserMemoire,
    readonly taxer: TaxerMemoire,
    readonly mettreEnPaiement: MettreEnPaiement,
    readonly comptabiliser: ComptabiliserPaiement,
    readonly repondreALaRelance: RepondreALaRelance,
  ) {}
}
