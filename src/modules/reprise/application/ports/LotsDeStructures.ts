import type { Bic } from '../../../../kernel/domain/Bic.ts';
import type { Courriel } from '../../../../kernel/domain/Courriel.ts';
import type { Iban } from '../../../../kernel/domain/Iban.ts';
import type { Jour } from '../../../../kernel/domain/Jour.ts';
import type { FournisseurDOrigine } from '../../domain/FournisseurDOrigine.ts';

/** What a former run has made of an object. */
export interface Devenu {
  readonly id: number;
  readonly version: number;
  readonly empreinte: string;
  /** False when it was here before the run. */
  readonly cree: boolean;
}

export interface FournisseurEnAttente extends FournisseurDOrigine {
  readonly empreinte: string;
  readonly devenu: Devenu | null;
}

export interface UtilisateurEnAttente {
  readonly id: string;
  readonly ligne: number;
  readonly empreinte: string;
  readonly courriel: Courriel;
  readonly nom: string | null;
  readonly prenom: string | null;
  readonly principal: boolean;
  readonly actif: boolean;
  readonly dateCreation: Date | null;
  readonly derniereConnexion: Date | null;
  /** Her most recent mémoire for this structure. */
  readonly dernierMemoire: Date | null;
  /** Of this structure on the portal of origin; otherwise she has only entered mémoires for it. */
  readonly propre: boolean;
  readonly devenu: Devenu | null;
  /** Those that runs have given her at what the fournisseurs of the group have become. */
  readonly rattachements: readonly (Devenu & { readonly structureId: number })[];
}

/** A person at a structure, and what runs have made of both. */
export interface PersonneReprise {
  readonly ancienId: string;
  readonly courriel: Courriel;
  /** Null when no run has brought it. */
  readonly structureId: number | null;
  readonly compte: Devenu | null;
  readonly rattachement: Devenu | null;
}

export interface CompteBancaireEnAttente {
  readonly id: string;
  readonly fournisseurId: string;
  readonly ligne: number;
  readonly empreinte: string;
  readonly devenu: Devenu | null;
  readonly libelle: string | null;
  readonly titulaire: string | null;
  readonly iban: Iban;
  readonly bic: Bic | null;
  readonly du: Jour | null;
  readonly au: Jour | null;
}

/** Fournisseurs that are one structure, with all that hangs on them. */
export interface GroupeEnAttente {
  readonly cle: string;
  readonly fournisseurs: readonly [FournisseurEnAttente, ...FournisseurEnAttente[]];
  readonly utilisateurs: readonly UtilisateurEnAttente[];
  readonly comptesBancaires: readonly CompteBancaireEnAttente[];
}

/** How a structure is named on its mémoires. */
export interface CarteDePrestataire {
  readonly fournisseurId: string;
  readonly structureId: number;
  readonly designation: string;
  readonly identifiant: string;
  readonly siret: string | null;
  readonly adresse: readonly string[];
}

export interface MandatEnAttente {
  readonly id: string;
  readonly ligne: number;
  readonly empreinte: string;
  /** Null when the structure is not taken. */
  readonly mandantId: number | null;
  readonly mandataireId: number | null;
  readonly du: Jour;
  readonly au: Jour | null;
  readonly piece: PieceEnAttente | null;
  readonly devenu: Devenu | null;
}

export interface PieceEnAttente {
  readonly id: string;
  readonly ligne: number;
  readonly empreinte: string;
  readonly nom: string;
  readonly type: string | null;
  readonly sha256: string;
  readonly chemin: string;
}

export interface PieceDeStructureEnAttente extends PieceEnAttente {
  readonly structureId: number;
  readonly devenu: Devenu | null;
  /** Another run has told its fournisseur anew: it may have become another structure since. */
  readonly deplacee: boolean;
}

/** An account that runs have linked to users of the portal of origin. */
export interface CompteLie {
  readonly id: number;
  /** False when it was here before the runs. */
  readonly apporte: boolean;
  /** Several users have it, and this export does not give them one address. */
  readonly partage: boolean;
}

/** The structures to take over, some hundred at a time, in an order that does not change. */
export interface LotsDeStructures {
  /** Tranches are numbered from 0. */
  combien(): Promise<{ readonly tranches: number; readonly structures: number }>;
  lire(tranche: number): Promise<readonly GroupeEnAttente[]>;
  /** Of these accounts. */
  comptesLies(ids: readonly number[]): Promise<readonly CompteLie[]>;
  /** Their mémoires and their mandats are told anew, as if they had changed. @param fournisseurIds of the portal of origin */
  redire(fournisseurIds: readonly string[]): Promise<void>;
  /** Notes what former runs have made of each fournisseur that is taken (0: nothing): enough to compare, not to take over. */
  retrouverPrestataires(): Promise<void>;
  /** Everybody who is taken, at each of her structures, in batches; a person’s structures follow one another. */
  personnes(): AsyncIterable<readonly PersonneReprise[]>;
  /** Kept on the quai: the mémoires bear them. */
  noterPrestataires(cartes: readonly CarteDePrestataire[]): Promise<void>;
  /** Once the structures are there: the mandats that no run has brought yet, or that have changed since (`tout`: all), in batches. */
  mandats(tout: boolean): AsyncIterable<readonly MandatEnAttente[]>;
  /** The documents of structures that no run has brought yet (`tout`: all), in batches. */
  pieces(tout: boolean): AsyncIterable<readonly PieceDeStructureEnAttente[]>;
}
