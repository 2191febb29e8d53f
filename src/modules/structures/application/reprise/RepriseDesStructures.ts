import type { Jour } from '../../../../kernel/domain/Jour.ts';
import type { DocumentDeMandat } from '../../domain/mandat/DonneesMandat.ts';
import type { Role } from '../../domain/rattachement/Role.ts';
import type { CompteBancaire } from '../../domain/structure/CompteBancaire.ts';
import type { FicheStructure } from '../../domain/structure/DonneesStructure.ts';
import type { IdentifiantStructure } from '../../domain/structure/IdentifiantStructure.ts';
import type { CodeRegimeFiscal } from '../../domain/structure/RegimeFiscal.ts';

/** An object that a former run brought, as it was when it left it. */
export interface ObjetSuivi {
  readonly id: number;
  readonly version: number;
}

export interface StructureSuivie extends ObjetSuivi {
  /** Made by a run, and not found here by it: its fiche is what the other portal says. */
  readonly apportee: boolean;
}

export interface PersonneDOrigine {
  readonly utilisateurId: number;
  readonly role: Role;
  /** False: she had no access any more; a gestionnaire may give it back. */
  readonly active: boolean;
  readonly depuis: Date | null;
  /** The rattachement of one whom a former run attached, and who is told anew. */
  readonly connue: ObjetSuivi | null;
}

export interface CompteBancaireDOrigine extends Pick<
  CompteBancaire,
  'libelle' | 'titulaire' | 'iban' | 'bic'
> {
  readonly ancienId: string;
  /** Of one that a former run brought, and that is told anew. */
  readonly connuId: number | null;
  readonly du: Jour | null;
  readonly au: Jour | null;
}

export interface StructureDOrigine {
  /** The caller's own name for it. */
  readonly cle: string;
  /** Null as long as no run has brought it. */
  readonly connue: StructureSuivie | null;
  /** Null for a natural person, to whom we give a number. */
  readonly identifiant: IdentifiantStructure | null;
  readonly fiche: FicheStructure;
  /** Of a known structure: its fiche is not what it was. */
  readonly aReecrire: boolean;
  /** Null: not known. */
  readonly regime: CodeRegimeFiscal | null;
  readonly active: boolean;
  readonly creeLe: Date | null;
  /** Of a known structure: those that are new or have changed. */
  readonly comptesBancaires: readonly CompteBancaireDOrigine[];
  /** Of a known structure: those who are new or have changed. */
  readonly personnes: readonly PersonneDOrigine[];
}

export interface StructureReprise extends ObjetSuivi {
  readonly cle: string;
  /** False when it was here already. */
  readonly creee: boolean;
  readonly reecrite: boolean;
  /** Known, and changed here since the run that brought it: its fiche was left as it is. */
  readonly modifieeIci: boolean;
  readonly designation: string;
  readonly identifiant: string;
  readonly siret: string | null;
  /** Line by line, as on an envelope. */
  readonly adresse: readonly string[];
  /** By their former id; `cree`: not here before. Two of them may have become one; one that was not rewritten is left out. */
  readonly comptesBancaires: ReadonlyMap<string, { readonly id: number; readonly cree: boolean }>;
  /** The new ones, and those that were rewritten. */
  readonly rattachements: readonly (ObjetSuivi & { readonly utilisateurId: number })[];
  /**
   * People left as they are: known ones told anew who were changed here since, or without whom the structure would have no principal,
   * and those whose request was refused, or who were detached, here.
   */
  readonly personnesGardees: readonly number[];
  /** Of all who are attached once the call is over, by utilisateurId. */
  readonly roles: ReadonlyMap<number, Role>;
}

export interface MandatDOrigine {
  readonly mandantId: number;
  readonly mandataireId: number;
  readonly du: Jour;
  readonly au: Jour | null;
  readonly document: DocumentDeMandat;
}

/** One that a former run brought, told anew. */
export interface MandatRedit extends Omit<MandatDOrigine, 'document'>, ObjetSuivi {
  /** Null: the one that is here stays. */
  readonly document: DocumentDeMandat | null;
}

export interface PieceDeStructureDOrigine extends DocumentDeMandat {
  readonly structureId: number;
  readonly type: string;
}

export interface RattachementCompare {
  readonly structureId: number;
  readonly utilisateurId: number;
  /** Null of a person who was attached here already. */
  readonly suivi: ObjetSuivi | null;
}

/** A fiche as the other portal says it. */
export type FicheDOrigine = Pick<StructureDOrigine, 'identifiant' | 'fiche' | 'regime' | 'active'>;

/** An account that a run brought. */
export interface CompteCompare {
  readonly id: number;
  /** As the former accounts that have become it say it: it is as one of them. */
  readonly dits: readonly Omit<CompteBancaireDOrigine, 'ancienId' | 'connuId'>[];
  /** Told as when the run brought it. */
  readonly inchange: boolean;
}

export interface StructureComparee extends ObjetSuivi {
  /** As the fournisseurs that are one structure say it: it is as one of them. Empty for a fiche that was here before. */
  readonly dites: readonly FicheDOrigine[];
  readonly comptesBancaires: readonly CompteCompare[];
}

/** What a structure and what was told of it do not say alike. */
export interface EcartDeStructure {
  /** In the list that was given. */
  readonly place: number;
  /** Null for the fiche. */
  readonly compteId: number | null;
  /** `absent`, or what differs. */
  readonly quoi: readonly string[];
}

export interface MandatCompare extends Omit<MandatDOrigine, 'document'>, ObjetSuivi {
  /** Null: not known. */
  readonly document: Pick<DocumentDeMandat, 'nom' | 'sha256' | 'taille'> | null;
}

export interface PieceComparee {
  readonly id: number;
  /** Null: not compared, as are the others. */
  readonly structureId: number | null;
  readonly dite: (Pick<DocumentDeMandat, 'nom' | 'sha256' | 'taille'> & { readonly type: string }) | null;
}

export interface DocumentCompare {
  /** `absent`, or what differs; nothing when it is as it was told. */
  readonly quoi: readonly string[];
  /** The content that it names; null when it is gone, or was withdrawn here. */
  readonly sha256: string | null;
}

export interface ApportDeStructures {
  readonly structures: readonly ObjetSuivi[];
  readonly rattachements: readonly ObjetSuivi[];
  readonly mandats: readonly ObjetSuivi[];
  readonly pieces: readonly number[];
  /** The accounts that came with them: a rattachement of theirs that did not is one more use. */
  readonly utilisateurIds: readonly number[];
  /** Added to structures that were here already. */
  readonly comptesAjoutes: {
    readonly structureIds: readonly number[];
    readonly compteIds: readonly number[];
  };
}

/**
 * The door by which another portal's structures come in, many at once: fiche, dated accounts, people with their roles, espace
 * Mémoires open and granted. A structure with this identifier that is here already keeps its fiche, its principal and its people. What
 * a former run brought is rewritten as long as its version is the one that the run left; one with a provisional identifier (AUTRE) takes
 * the SIRET that it is told with, unless another structure has it. No event, no mail; a line in the historique
 * des actions. Each method joins the transaction that runs.
 */
export interface RepriseDesStructures {
  /** By id, of those that are there. */
  identifier(structureIds: readonly number[]): Promise<ReadonlyMap<number, IdentifiantStructure>>;
  reprendre(structures: readonly StructureDOrigine[]): Promise<readonly StructureReprise[]>;
  /** Mandats accepted on the other portal. Returns their ids, in the same order. */
  reprendreMandats(mandats: readonly MandatDOrigine[]): Promise<readonly number[]>;
  /** Parties, days and document told anew. Returns those rewritten: of this version still, and in force. */
  reecrireMandats(mandats: readonly MandatRedit[]): Promise<ReadonlySet<number>>;
  /** Of these, those that `reecrireMandats` would rewrite. */
  mandatsLibres(mandats: readonly ObjetSuivi[]): Promise<ReadonlySet<number>>;
  /** Documents of structures, to be joined to mémoires. Returns their ids, in the same order. */
  reprendrePieces(pieces: readonly PieceDeStructureDOrigine[]): Promise<readonly number[]>;
  /**
   * By their place in the list, those that are not as a run left them: gone, of another person or at another structure than the
   * one told and those that have replaced it. One that has changed since its version is not compared.
   */
  comparerRattachements(
    rattachements: readonly RattachementCompare[],
  ): Promise<ReadonlyMap<number, 'absent' | 'personne' | 'structure'>>;
  /**
   * Fiches and accounts that are not as a run left them. Of a fiche that has changed here since its version, only what nobody can change
   * here is compared: an account stays what it is, but for its last day.
   */
  comparerStructures(structures: readonly StructureComparee[]): Promise<readonly EcartDeStructure[]>;
  /** In the same order. Of a mandat that has changed here since its version, only that it is there. */
  comparerMandats(mandats: readonly MandatCompare[]): Promise<readonly DocumentCompare[]>;
  /** In the same order. One that was withdrawn here is as it was told. */
  comparerPieces(pieces: readonly PieceComparee[]): Promise<readonly DocumentCompare[]>;
  /** How many of these objects have changed since, or serve somebody who did not come with them. */
  utilises(apport: ApportDeStructures): Promise<number>;
  retirer(apport: ApportDeStructures): Promise<void>;
}
