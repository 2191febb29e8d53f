import type { Jour } from '../../../kernel/domain/Jour.ts';
import type { Montant } from '../../../kernel/domain/Montant.ts';

export const typesDEngagement = [
  'BON_DE_COMMANDE',
  'ORDRE_DE_SERVICE',
  'BAIL',
  'SUBVENTION',
  'AUTRE',
] as const;

export type TypeDEngagement = (typeof typesDEngagement)[number];

/** COMMANDE: mémoires may name it. SOLDE: wholly paid. ANNULE: nothing is owed any more. */
export const etatsDEngagement = ['COMMANDE', 'SOLDE', 'ANNULE'] as const;

export type EtatDEngagement = (typeof etatsDEngagement)[number];

export interface Poste {
  /** From 1 on. */
  readonly numero: number;
  readonly libelle: string | null;
  readonly montantTtc: Montant;
  readonly statut: EtatDEngagement;
}

export interface Emetteur {
  /** The SIRET of the State, or the code of a juridiction. */
  readonly identifiant: string;
  readonly designation: string;
  readonly serviceCode: string | null;
  readonly serviceNom: string | null;
}

/**
 * What the State has ordered of a technical expert: a devis that a juridiction has accepted, numbered by the accounting
 * system of the State. It is read here and never written by its prestataire.
 */
export interface Engagement {
  readonly id: number;
  /** Ten digits, in one national sequence. */
  readonly numero: string;
  readonly type: TypeDEngagement;
  readonly etat: EtatDEngagement;
  /** The prestataire: the structure réceptrice. */
  readonly structureId: number;
  readonly serviceCode: string | null;
  readonly serviceNom: string | null;
  readonly emetteur: Emetteur;
  readonly notifieLe: Jour;
  readonly montantTtc: Montant;
  /** ISO 4217. */
  readonly devise: string;
  readonly numeroMarche: string | null;
  /** At least one, by number. */
  readonly postes: readonly Poste[];
}
