import type { Bic } from '../../../../kernel/domain/Bic.ts';
import type { Iban } from '../../../../kernel/domain/Iban.ts';
import type { Jour } from '../../../../kernel/domain/Jour.ts';
import type { FicheReprise } from '../../domain/ficheReprise.ts';
import type { RegimeRepris } from '../../domain/regimeRepris.ts';
import type { ObjetSuivi } from './StructuresReprises.ts';

export interface FicheVerifiee extends Omit<FicheReprise, 'creeLe'> {
  readonly regime: RegimeRepris | null;
}

export interface CompteVerifie {
  readonly id: number;
  /** As each of those that have become it says it. */
  readonly dits: readonly {
    readonly libelle: string;
    readonly titulaire: string;
    readonly iban: Iban;
    readonly bic: Bic | null;
    readonly du: Jour | null;
    readonly au: Jour | null;
  }[];
  /** Told as when the run brought it. */
  readonly inchange: boolean;
}

export interface StructureVerifiee extends ObjetSuivi {
  /** As each of the fournisseurs that are one structure says it; empty when it was here before the run. */
  readonly dites: readonly FicheVerifiee[];
  readonly comptesBancaires: readonly CompteVerifie[];
}

export interface EcartDeStructure {
  readonly place: number;
  /** Null for the fiche. */
  readonly compteId: number | null;
  /** `absent`, or what differs. */
  readonly quoi: readonly string[];
}

interface DocumentDit {
  readonly nom: string;
  readonly sha256: string;
  readonly taille: number;
}

export interface MandatVerifie extends ObjetSuivi {
  readonly mandantId: number;
  readonly mandataireId: number;
  readonly du: Jour;
  readonly au: Jour | null;
  /** Null: the export does not have it. */
  readonly document: DocumentDit | null;
}

export interface PieceVerifiee {
  readonly id: number;
  /** Null: not compared. */
  readonly structureId: number | null;
  /** Null: not compared. */
  readonly dite: (DocumentDit & { readonly type: string }) | null;
}

export interface DocumentVerifie {
  /** `absent`, or what differs. */
  readonly quoi: readonly string[];
  /** Of the content that must be there; null of one that is gone, or that was withdrawn here. */
  readonly sha256: string | null;
}

/** What the structures answer about what was taken over. What people here have changed since is not compared. */
export interface StructuresVerifiees {
  comparerStructures(structures: readonly StructureVerifiee[]): Promise<readonly EcartDeStructure[]>;
  /** In the same order. */
  comparerMandats(mandats: readonly MandatVerifie[]): Promise<readonly DocumentVerifie[]>;
  /** In the same order. */
  comparerPieces(pieces: readonly PieceVerifiee[]): Promise<readonly DocumentVerifie[]>;
}
