import type { Libelle } from '../../../../kernel/domain/Langue.ts';
import type { Montant } from '../../../../kernel/domain/Montant.ts';
import type { Validite } from './Validite.ts';

/** How a quantity is counted. PLAFOND is not a price: the price comes from a devis and may not exceed it. */
export const MODES_DE_TARIF = ['UNITE', 'HEURE_INTERPRETE', 'PAGE', 'JOUR', 'KM', 'PLAFOND'] as const;

export type ModeDeTarif = (typeof MODES_DE_TARIF)[number];

/** The price that a text sets for a prestation during a period. One code may have several periods, never two at once. */
export interface Tarif extends Validite {
  readonly code: string;
  readonly libelle: Libelle;
  /** Codes of catégories de prestataires; '*' is everyone. */
  readonly categories: readonly string[] | '*';
  readonly unite: string;
  /** For one unit, without VAT. */
  readonly prix: Montant;
  /** The article that sets the price, as it is cited. */
  readonly article: string;
  readonly mode: ModeDeTarif;
}
