import type { Jour } from '../../../../kernel/domain/Jour.ts';

export interface ServiceDePrestataire {
  readonly id: number;
  readonly code: string;
  readonly nom: string;
}

export interface CompteBancaireDePrestataire {
  readonly id: number;
  readonly libelle: string;
  readonly iban: string;
  readonly bic: string | null;
  readonly titulaire: string;
}

/** What a mémoire needs of a structure, on a given day. */
export interface Prestataire {
  readonly id: number;
  /** "Laboratoire Hermès", "Antoine ROBIN" */
  readonly designation: string;
  readonly identifiant: string;
  readonly typeIdentifiant: string;
  readonly siret: string | null;
  /** Line by line, as on an envelope. */
  readonly adresse: readonly string[];
  readonly categorie: string | null;
  readonly active: boolean;
  /** Those that may be chosen that day. */
  readonly services: readonly ServiceDePrestataire[];
  /** Those that may be chosen that day. */
  readonly comptesBancaires: readonly CompteBancaireDePrestataire[];
}

export interface Prestataires {
  /** The structure is known to exist: a missing one is a fault of ours, and throws. */
  get(structureId: number, jour: Jour): Promise<Prestataire>;
}
