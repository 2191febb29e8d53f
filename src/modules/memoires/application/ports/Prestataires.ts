import type { Jour } from '../../../../kernel/domain/Jour.ts';
import type { RegimeFiscal } from '../../domain/RegimeFiscal.ts';

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
  /** That of the day; null when the fiche says none. */
  readonly regimeFiscal: RegimeFiscal | null;
  /** Those that may be chosen that day. */
  readonly services: readonly ServiceDePrestataire[];
  /** Those that may be chosen that day. */
  readonly comptesBancaires: readonly CompteBancaireDePrestataire[];
}

export interface Prestataires {
  /** The structure is known to exist: a missing one is a fault of ours, and throws. */
  get(structureId: number, jour: Jour): Promise<Prestataire>;
  /** Also of a service that may not be chosen any more; null when the structure never had it. */
  nomDuService(structureId: number, serviceId: number): Promise<string | null>;
}
