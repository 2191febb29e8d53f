import type { Jour } from '../../../../kernel/domain/Jour.ts';
import type { Montant } from '../../../../kernel/domain/Montant.ts';
import type { LigneDeMemoire } from '../LigneDeMemoire.ts';
import type { Mission } from '../Mission.ts';
import type { Tarif } from '../referentiel/Tarif.ts';

export interface EcartAuTarif {
  readonly rang: number;
  readonly tarif: Tarif;
  /** For one unit, without VAT: above zero when more than the tarif is asked. */
  readonly ecart: Montant;
}

/** The day whose tarifs apply to a mission; null while no day is known. */
export const jourDuTarif = ({ debut, dateAchevement, datePrescription }: Mission): Jour | null =>
  debut ?? dateAchevement ?? datePrescription;

/** The lines that follow a tarif and ask another price. Below a ceiling there is no gap. */
export const ecartsAuTarif = (
  lignes: readonly LigneDeMemoire[],
  findTarif: (code: string) => Tarif | undefined,
): readonly EcartAuTarif[] =>
  lignes.flatMap(({ rang, tarifCode, prixUnitaire }) => {
    const tarif = tarifCode === null ? undefined : findTarif(tarifCode);
    if (!tarif || prixUnitaire === null) return [];
    const ecart = prixUnitaire.moins(tarif.prix);
    const conforme = ecart.estNul || (tarif.mode === 'PLAFOND' && ecart.estNegatif);
    return conforme ? [] : [{ rang, tarif, ecart }];
  });
