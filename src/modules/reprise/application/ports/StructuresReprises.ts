import type { Bic } from '../../../../kernel/domain/Bic.ts';
import type { Iban } from '../../../../kernel/domain/Iban.ts';
import type { Jour } from '../../../../kernel/domain/Jour.ts';
import type { FicheReprise } from '../../domain/ficheReprise.ts';
import type { RegimeRepris } from '../../domain/regimeRepris.ts';

export interface ObjetSuivi {
  readonly id: number;
  readonly version: number;
}

export interface StructureAReprendre extends FicheReprise {
  readonly cle: string;
  readonly connue: (ObjetSuivi & { readonly apportee: boolean }) | null;
  readonly aReecrire: boolean;
  readonly regime: RegimeRepris | null;
  readonly comptesBancaires: readonly {
    readonly ancienId: string;
    readonly connuId: number | null;
    readonly libelle: string;
    readonly titulaire: string;
    readonly iban: Iban;
    readonly bic: Bic | null;
    readonly du: Jour | null;
    readonly au: Jour | null;
  }[];
  readonly personnes: readonly {
    readonly utilisateurId: number;
    readonly role: 'PRINCIPAL' | 'SECONDAIRE' | 'SIMPLE';
    readonly active: boolean;
    readonly depuis: Date | null;
    readonly connue: ObjetSuivi | null;
  }[];
}

export interface IdentifiantRetrouve {
  readonly type: string;
  readonly valeur: string;
}

export interface StructureReprise extends ObjetSuivi {
  readonly cle: string;
  readonly creee: boolean;
  readonly reecrite: boolean;
  readonly modifieeIci: boolean;
  readonly designation: string;
  readonly identifiant: string;
  readonly siret: string | null;
  readonly adresse: readonly string[];
  readonly comptesBancaires: ReadonlyMap<string, { readonly id: number; readonly cree: boolean }>;
  readonly rattachements: readonly (ObjetSuivi & { readonly utilisateurId: number })[];
  /** Told anew, or never attached by a run, and left as they are. */
  readonly personnesGardees: readonly number[];
  /** The roles of all who are attached. */
  readonly roles: ReadonlyMap<number, 'PRINCIPAL' | 'SECONDAIRE' | 'SIMPLE'>;
}

interface Document {
  readonly nom: string;
  readonly sha256: string;
  readonly taille: number;
  readonly mime: string;
}

export interface MandatAReprendre {
  readonly mandantId: number;
  readonly mandataireId: number;
  readonly du: Jour;
  readonly au: Jour | null;
  readonly document: Document;
}

export interface MandatAReecrire extends Omit<MandatAReprendre, 'document'>, ObjetSuivi {
  readonly document: Document | null;
}

export interface PieceDeStructureAReprendre extends Document {
  readonly structureId: number;
  readonly type: string;
}

/** What one run has brought. */
export interface ApportDeStructures {
  readonly structures: readonly ObjetSuivi[];
  readonly rattachements: readonly ObjetSuivi[];
  readonly mandats: readonly ObjetSuivi[];
  readonly pieces: readonly number[];
  readonly utilisateurIds: readonly number[];
  /** Added to structures that were here already. */
  readonly comptesAjoutes: {
    readonly structureIds: readonly number[];
    readonly compteIds: readonly number[];
  };
}

/** The structures, many at once. Each method joins the transaction that runs. */
export interface StructuresReprises {
  /** By id, of those that are there. */
  identifier(structureIds: readonly number[]): Promise<ReadonlyMap<number, IdentifiantRetrouve>>;
  reprendre(structures: readonly StructureAReprendre[]): Promise<readonly StructureReprise[]>;
  reprendreMandats(mandats: readonly MandatAReprendre[]): Promise<readonly number[]>;
  /** Returns those rewritten. */
  reecrireMandats(mandats: readonly MandatAReecrire[]): Promise<ReadonlySet<number>>;
  /** Of these, those that `reecrireMandats` would rewrite. */
  mandatsLibres(mandats: readonly ObjetSuivi[]): Promise<ReadonlySet<number>>;
  reprendrePieces(pieces: readonly PieceDeStructureAReprendre[]): Promise<readonly number[]>;
  utilises(apport: ApportDeStructures): Promise<number>;
  retirer(apport: ApportDeStructures): Promise<void>;
}
