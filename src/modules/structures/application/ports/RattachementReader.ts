import type { CodeEspace } from '../../../../kernel/domain/Espace.ts';
import type { AccesAccorde } from '../../domain/rattachement/AccesAccorde.ts';
import type { StatutRattachement } from '../../domain/rattachement/DonneesRattachement.ts';
import type { Role } from '../../domain/rattachement/Role.ts';
import type { StatutStructure } from '../../domain/structure/DonneesStructure.ts';
import type { StructureResumee } from './StructureReader.ts';

export interface MonRattachement extends AccesAccorde {
  readonly rattachementId: number;
  readonly structure: Pick<StructureResumee, 'id' | 'type' | 'identifiant' | 'designation'>;
  readonly statutStructure: StatutStructure;
  readonly statut: StatutRattachement;
  readonly role: Role;
  /** The names of the services of `services`, by id. */
  readonly nomsDeServices: ReadonlyMap<number, string>;
  readonly demandeLe: Date;
  readonly decideLe: Date | null;
  readonly motif: string | null;
}

export interface DemandeLue {
  readonly rattachementId: number;
  readonly utilisateurId: number;
  readonly structureId: number;
  readonly structure: string;
  readonly commentaire: string | null;
  readonly demandeLe: Date;
}

export interface UtilisateurRattache extends AccesAccorde {
  readonly rattachementId: number;
  readonly utilisateurId: number;
  readonly role: Role;
}

/** Gestionnaires first, then in the order in which they came. */
export interface RepereParRole {
  readonly rang: number;
  readonly id: number;
}

export interface PageDUtilisateurs {
  readonly utilisateurs: readonly UtilisateurRattache[];
  readonly suivant: RepereParRole | null;
}

export interface PageDeDemandes {
  readonly demandes: readonly DemandeLue[];
  /** The id after which the next page begins. */
  readonly suivant: number | null;
}

export interface RattachementReader {
  /** The latest first, without those that were withdrawn. */
  mesRattachements(utilisateurId: number): Promise<readonly MonRattachement[]>;
  /** Those that wait, the oldest first. */
  demandesEnAttente(
    structureIds: readonly number[],
    apres: number | null,
    limite: number,
  ): Promise<PageDeDemandes>;
  compterDemandes(structureIds: readonly number[]): Promise<number>;
  /** The validated ones. */
  utilisateursDe(
    structureId: number,
    apres: RepereParRole | null,
    limite: number,
  ): Promise<PageDUtilisateurs>;
  /** Ids of people; of a fiche that another one replaces, those of the last. */
  gestionnairesDe(structureId: number): Promise<readonly number[]>;
  /** Ids of the people who are gestionnaires or were granted this espace; of a fiche that another one replaces, those of the last. */
  gestionnairesEtHabilites(structureId: number, espace: CodeEspace): Promise<readonly number[]>;
  /** The particuliers whose gestionnaire principal this person is. */
  particuliersDe(
    utilisateurId: number,
  ): Promise<readonly { readonly structureId: number; readonly designation: string }[]>;
}
