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
  /** In force on the day of the mission. */
  readonly categorie: string | null;
  readonly active: boolean;
  /** The structure that files in its place after changes of SIRET, or itself. */
  readonly teteId: number;
  /** In force on the day of the mission; null when the fiche says none. */
  readonly regimeFiscal: RegimeFiscal | null;
  /** Those that may be chosen that day. */
  readonly services: readonly ServiceDePrestataire[];
  /** Those that may be chosen that day. */
  readonly comptesBancaires: readonly CompteBancaireDePrestataire[];
  /** The one that a mémoire is paid on unless another is chosen. */
  readonly compteParDefautId: number | null;
}

export interface Prestataires {
  /**
   * The structure is known to exist: a missing one is a fault of ours, and throws.
   * @param jour the services and the accounts are those of that day
   * @param mission the catégorie and the regime are those of that day; of `jour` while it is not known
   */
  get(structureId: number, jour: Jour, mission?: Jour | null): Promise<Prestataire>;
  /** The same, held: its SIRET does not change until the end of the transaction. */
  tenir(structureId: number, jour: Jour, mission?: Jour | null): Promise<Prestataire>;
  /** Also of a service that may not be chosen any more; null when the structure never had it. */
  nomDuService(structureId: number, serviceId: number): Promise<string | null>;
}
