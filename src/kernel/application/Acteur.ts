import type { CodeEspace, NiveauEspace } from '../domain/Espace.ts';
import type { Langue } from '../domain/Langue.ts';

export type Role = 'SIMPLE' | 'SECONDAIRE' | 'PRINCIPAL';

/** What a person may do for one structure, as it stands at this request. */
export interface Habilitation {
  readonly structureId: number;
  /** "73282932000074 - Laboratoire Hermès" */
  readonly designation: string;
  /** A juridiction or another public structure. */
  readonly publique: boolean;
  readonly role: Role;
  /** Open to the structure and granted to the person. */
  readonly espaces: Readonly<Partial<Record<CodeEspace, NiveauEspace>>>;
  /** The fiche from which these rights are derived, when a change of SIRET has put it in the place of this one. */
  readonly teteId?: number;
}

/** A mandat de facturation given to a structure of the person: its people may file for the mandant. */
export interface HabilitationParMandat {
  readonly mandantId: number;
  /** "73282932000074 - Laboratoire Hermès" */
  readonly mandant: string;
  readonly mandataireId: number;
  readonly mandataire: string;
  /** In force today, for a mandant who may file; otherwise what was filed is only followed. */
  readonly enVigueur: boolean;
}

/** The person who acts, built once at the edge for each request. */
export interface Acteur {
  readonly utilisateurId: number;
  readonly prenom: string;
  readonly nom: string;
  readonly langue: Langue;
  readonly derniereConnexion: Date | null;
  readonly support: boolean;
  readonly habilitations: readonly Habilitation[];
  /** Accepted by her structures, the ended ones included; left out where there is none. */
  readonly mandats?: readonly HabilitationParMandat[];
}
