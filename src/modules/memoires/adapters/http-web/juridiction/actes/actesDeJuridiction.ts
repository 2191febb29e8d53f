import type { Acte } from '../../../../domain/etats.ts';

/** What the three roles of a court may do, and the last part of its address. */
export const CHEMINS = {
  PRENDRE_EN_CHARGE: 'prendre-en-charge',
  CERTIFIER: 'certifier',
  TAXER: 'taxer',
  METTRE_EN_PAIEMENT: 'mettre-en-paiement',
  COMPTABILISER: 'comptabiliser',
  TRANSMETTRE_POUR_TAXATION: 'transmettre',
  REPONDRE_A_LA_RELANCE: 'repondre-a-la-relance',
  DEMANDER_COMPLEMENT: 'demander-un-complement',
  REORIENTER: 'reorienter',
  REFUSER: 'refuser',
} as const satisfies Partial<Record<Acte, string>>;

export type ActeDeJuridiction = keyof typeof CHEMINS;

/** In the order of the decision bar: what goes forward first. */
export const ACTES_DE_JURIDICTION = Object.keys(CHEMINS) as readonly ActeDeJuridiction[];

/** Nothing is asked beyond the act itself. */
const DIRECTS: ReadonlySet<ActeDeJuridiction> = new Set([
  'PRENDRE_EN_CHARGE',
  'METTRE_EN_PAIEMENT',
  'COMPTABILISER',
]);

export const estDirect = (acte: ActeDeJuridiction): boolean => DIRECTS.has(acte);

/** Of the acts that a person may do, those that she does for the court. */
export const actesDeJuridiction = (actes: readonly Acte[]): readonly ActeDeJuridiction[] =>
  ACTES_DE_JURIDICTION.filter((acte) => actes.includes(acte));
