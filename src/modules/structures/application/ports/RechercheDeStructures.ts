import type { StatutStructure } from '../../domain/structure/DonneesStructure.ts';
import type { Service } from '../../domain/structure/Service.ts';
import type { TypeIdentifiant } from '../../domain/structure/TypeIdentifiant.ts';
import type { StructureResumee } from './StructureReader.ts';

/** All of them have to be met; null, or no word, is not asked. Words are folded. */
export interface CriteresDeStructures {
  /** Any of these forms, exactly; under a former SIRET, the fiche that replaces it as well. */
  readonly identifiants: readonly string[] | null;
  readonly type: TypeIdentifiant | null;
  readonly nom: readonly string[];
  readonly ville: readonly string[];
  /** Of the name, the identifier, the town or the postcode. */
  readonly texte: readonly string[];
  readonly codePostal: string | null;
  /** ISO 3166-1, two letters. */
  readonly pays: string | null;
  readonly publique: boolean | null;
  readonly statut: StatutStructure | null;
}

/** What may be found at all, besides the public structures that are active. */
export interface PerimetreDeRecherche {
  readonly siennes: readonly number[];
  /** Active ones of others too, but for natural persons; by their identifier only. */
  readonly autresParIdentifiant: boolean;
}

export type ColonneDeStructures = 'IDENTIFIANT' | 'DESIGNATION' | 'TYPE' | 'STATUT';

/** A part of a list whose order is asked for. */
export interface TrancheDeStructures {
  /** How many are before it. */
  readonly depuis: number;
  readonly limite: number;
  readonly colonne: ColonneDeStructures;
  readonly sens: 'asc' | 'desc';
}

export interface StructuresTrouvees {
  readonly structures: readonly StructureResumee[];
  readonly total: number;
}

export interface RechercheDeStructures {
  chercher(
    criteres: CriteresDeStructures,
    perimetre: PerimetreDeRecherche,
    tranche: TrancheDeStructures,
  ): Promise<StructuresTrouvees>;
  /** The closed ones too; one query for all of these structures. */
  servicesDe(structureIds: readonly number[]): Promise<ReadonlyMap<number, readonly Service[]>>;
}
