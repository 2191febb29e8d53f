import type { Acteur } from '../../../kernel/application/Acteur.ts';
import type { CodeEspace } from '../../../kernel/domain/Espace.ts';
import type { Jour } from '../../../kernel/domain/Jour.ts';
import type { DroitsEspaces } from '../domain/espace/DroitsEspaces.ts';
import type { Faits } from '../domain/historique/Faits.ts';
import type { Role } from '../domain/rattachement/Role.ts';
import type { PieceReutilisable } from '../domain/piece/PieceReutilisable.ts';
import type { CategorieDatee } from '../domain/structure/CategorieDatee.ts';
import type { CompteBancaire } from '../domain/structure/CompteBancaire.ts';
import type { FicheStructure } from '../domain/structure/DonneesStructure.ts';
import type { IdentifiantStructure } from '../domain/structure/IdentifiantStructure.ts';
import type { TypeJuridiction } from '../domain/structure/Juridiction.ts';
import type { CodeRegimeFiscal, RegimeFiscal } from '../domain/structure/RegimeFiscal.ts';
import type { Service } from '../domain/structure/Service.ts';
import type { TypeIdentifiant } from '../domain/structure/TypeIdentifiant.ts';
import type { BilanDuChargement } from './ChargerJuridictions.ts';
import type { CategoriesPrestataires } from './ports/CategoriesPrestataires.ts';

export interface StructureNommee {
  readonly id: number;
  readonly typeIdentifiant: TypeIdentifiant;
  readonly identifiant: string;
  /** "Laboratoire Hermès", "Antoine ROBIN" */
  readonly designation: string;
  readonly ville: string;
  readonly publique: boolean;
}

/** Everything that a mémoire needs of the structure for which it is filed. */
export interface FichePrestataire {
  readonly id: number;
  readonly version: number;
  readonly designation: string;
  readonly typeIdentifiant: TypeIdentifiant;
  readonly identifiant: string;
  /** Null for the other types of identifier. */
  readonly siret: string | null;
  /** Line by line, as on an envelope. */
  readonly adresse: readonly string[];
  readonly courriel: string | null;
  readonly categorie: string | null;
  /** In the order of their first days. */
  readonly categories: readonly CategorieDatee[];
  readonly regimes: readonly RegimeFiscal[];
  readonly active: boolean;
  /** The last of the fiches that follow one another by changes of SIRET: itself, as long as nothing replaces it. */
  readonly teteId: number;
  readonly services: readonly Service[];
  readonly comptesBancaires: readonly CompteBancaire[];
  readonly espaces: readonly CodeEspace[];
}

export interface JuridictionNommee {
  readonly id: number;
  readonly code: string;
  readonly nom: string;
  readonly ville: string;
  readonly codePostal: string;
  readonly type: TypeJuridiction;
  /** False once it is closed: searches leave it out, and its id still finds it. */
  readonly active: boolean;
}

export interface StructureDeDemonstration extends Partial<Omit<FicheStructure, 'identite' | 'adresse'>> {
  readonly identifiant: IdentifiantStructure;
  readonly identite: FicheStructure['identite'];
  readonly adresse: FicheStructure['adresse'];
  readonly categorie: string;
  readonly regime: CodeRegimeFiscal;
  readonly compteBancaire: Pick<CompteBancaire, 'libelle' | 'titulaire' | 'iban' | 'bic'>;
  readonly services?: readonly { readonly code: string; readonly nom: string }[];
  /** Those that it has opened; MEMOIRES and SOLLICITATIONS_EMISES unless told otherwise. */
  readonly espaces?: readonly CodeEspace[];
  readonly creeLe?: Date;
}

export interface RattachementAEtablir {
  readonly utilisateurId: number;
  readonly structureId: number;
  readonly role: Role;
  readonly espaces: DroitsEspaces;
}

/** What another module has done to a structure in the name of its people. */
export interface ActionNotee {
  readonly structureId: number;
  /** Its words are those of the historique des actions. */
  readonly acte: string;
  /** Null for the system and for a program. */
  readonly parId: number | null;
  readonly le: Date;
  readonly avant: Faits | null;
  readonly apres: Faits | null;
}

/** What the other modules may ask about structures and the people of them. */
export interface StructuresFacade {
  /** One query for all; an unknown id is left out. */
  nommer(ids: readonly number[]): Promise<ReadonlyMap<number, StructureNommee>>;
  /** Active, by its exact identifier; under a former SIRET, the one that replaces it. */
  trouverParIdentifiant(identifiant: string): Promise<StructureNommee | undefined>;
  /** One prepared query. Services and accounts come whole, with their dates: the asker keeps what fits its day. */
  prestataire(structureId: number): Promise<FichePrestataire | undefined>;
  /** The same, held: its SIRET does not change until the end of the caller's transaction. */
  prestataireTenu(structureId: number): Promise<FichePrestataire | undefined>;
  /** The closest first, by name, town, postcode or code; nothing under three characters. */
  rechercherJuridictions(texte: string, limite: number): Promise<readonly JuridictionNommee[]>;
  /** The open ones, by name. */
  juridictions(): Promise<readonly JuridictionNommee[]>;
  juridiction(id: number): Promise<JuridictionNommee | undefined>;
  juridictionParCode(code: string): Promise<JuridictionNommee | undefined>;
  /** Those that may be joined that day: of the structure (of the last one that replaces it), and of the person's own. */
  piecesReutilisables(demande: {
    readonly structureId: number;
    readonly utilisateurId: number;
    readonly jour: Jour;
  }): Promise<readonly PieceReutilisable[]>;
  /** Today, between structures that are active, for a mandant whose espace Mémoires is open: as `Acteur.mandats` says it. */
  mandatEnVigueur(mandantId: number, mandataireId: number): Promise<boolean>;
  /** The ids of the people to write to about this espace of the structure, or of the last one that replaces it. */
  gestionnairesEtHabilites(structureId: number, espace: CodeEspace): Promise<readonly number[]>;
  /**
   * What a program may do for this structure alone: a simple member of it, with each espace that it has opened, for its
   * former fiches and those that have given it a mandat as well. Undefined when it is unknown.
   */
  habilitationsTechniques(
    structureId: number,
  ): Promise<Pick<Acteur, 'habilitations' | 'mandats'> | undefined>;
  /** A line of the historique des actions, in the running transaction: kept with what it tells, or not at all. */
  noterAction(action: ActionNotee): Promise<void>;
  /** The catégories de prestataires, in the order in which they are offered. */
  categories(): CategoriesPrestataires;

  /** Brings the courts of the reference files into the database; again, it changes only what has changed. */
  chargerReference(): Promise<BilanDuChargement>;
  /** For demonstration data and the takeover. A known identifier changes nothing and gives the id that is there. */
  creerPourDemonstration(structure: StructureDeDemonstration): Promise<number>;
  /** Attaches without a request; somebody already attached gets this role and these espaces. */
  attacher(rattachement: RattachementAEtablir): Promise<void>;
}
