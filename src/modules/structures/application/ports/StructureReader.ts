import type { CodeEspace } from '../../../../kernel/domain/Espace.ts';
import type { TypeIdentifiant } from '../../domain/structure/TypeIdentifiant.ts';
import type { StatutStructure } from '../../domain/structure/DonneesStructure.ts';
import type { TypeJuridiction } from '../../domain/structure/Juridiction.ts';

export interface StructureResumee {
  readonly id: number;
  readonly type: TypeIdentifiant;
  readonly identifiant: string;
  readonly designation: string;
  readonly ville: string;
  readonly codePostal: string;
  readonly publique: boolean;
  readonly juridiction: TypeJuridiction | null;
  readonly active: boolean;
}

export interface MaStructure extends StructureResumee {
  readonly raisonSociale: string | null;
  readonly services: readonly string[];
  readonly statut: StatutStructure;
  readonly creeLe: Date;
}

/** Where a page of the list by name begins: right after this row. */
export interface RepereParNom {
  readonly tri: string;
  readonly id: number;
}

export interface CriteresStructuresPubliques {
  /** Folded words, each of which must be found; may be empty when there is a type. */
  readonly mots: readonly string[];
  readonly juridiction: TypeJuridiction | null;
}

export interface PageDeStructures {
  readonly structures: readonly StructureResumee[];
  readonly suivant: RepereParNom | null;
}

/** A fiche among those that follow one another by changes of SIRET. */
export interface FicheDeLignee extends Pick<
  StructureResumee,
  'id' | 'identifiant' | 'designation' | 'publique'
> {
  /** The last of them, whose statut and espaces count for all. */
  readonly teteId: number;
  readonly statut: StatutStructure;
  readonly espaces: readonly CodeEspace[];
  /** Some structure has given it a mandat: most are given none. */
  readonly mandataire: boolean;
}

export interface StructureReader {
  /** Active ones, by name. */
  rechercherPubliques(
    criteres: CriteresStructuresPubliques,
    apres: RepereParNom | null,
    limite: number,
  ): Promise<PageDeStructures>;
  /** Active ones by the words of their name, identifier or town; a natural person is never found by name. */
  rechercher(mots: readonly string[], limite: number): Promise<readonly StructureResumee[]>;
  /** Active, whatever the type, by the exact identifier; under a former SIRET, the one that replaces it. */
  trouverParIdentifiant(identifiant: string): Promise<readonly StructureResumee[]>;
  /** By name; the unknown ones are left out. */
  mesStructures(ids: readonly number[]): Promise<readonly MaStructure[]>;
  /** All the fiches that have the same head as this one, itself included; nothing for an unknown one. One prepared query. */
  lignee(structureId: number): Promise<readonly FicheDeLignee[]>;
  /** In no order; the unknown ones are left out. */
  nommer(ids: readonly number[]): Promise<readonly StructureResumee[]>;
}
