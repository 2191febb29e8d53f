import { token } from '../../platform/di.ts';
import type { RepriseDesStructures } from './application/reprise/RepriseDesStructures.ts';
import type { StructuresFacade } from './application/StructuresFacade.ts';

export type {
  ActionNotee,
  FichePrestataire,
  JuridictionNommee,
  RattachementAEtablir,
  StructureDeDemonstration,
  StructureNommee,
  StructuresFacade,
} from './application/StructuresFacade.ts';
export type {
  CategoriePrestataire,
  CategoriesPrestataires,
} from './application/ports/CategoriesPrestataires.ts';
export type {
  ApportDeStructures,
  CompteBancaireDOrigine,
  CompteCompare,
  DocumentCompare,
  EcartDeStructure,
  FicheDOrigine,
  MandatCompare,
  MandatDOrigine,
  MandatRedit,
  ObjetSuivi,
  PersonneDOrigine,
  PieceComparee,
  PieceDeStructureDOrigine,
  RattachementCompare,
  RepriseDesStructures,
  StructureComparee,
  StructureDOrigine,
  StructureReprise,
  StructureSuivie,
} from './application/reprise/RepriseDesStructures.ts';
export type { Role } from './domain/rattachement/Role.ts';
export type { FicheStructure } from './domain/structure/DonneesStructure.ts';
export type { DroitsEspaces } from './domain/espace/DroitsEspaces.ts';
export type { EspacesAccordes } from './domain/rattachement/EspacesAccordes.ts';
export type { RattachementDecide } from './domain/rattachement/RattachementDecide.ts';
export type { RattachementDemande } from './domain/rattachement/RattachementDemande.ts';
export type { CompteBancaire } from './domain/structure/CompteBancaire.ts';
export type { CodeRegimeFiscal, RegimeFiscal } from './domain/structure/RegimeFiscal.ts';
export type { PieceReutilisable } from './domain/piece/PieceReutilisable.ts';
export type { CategorieDatee } from './domain/structure/CategorieDatee.ts';
export type { SiretChange } from './domain/structure/SiretChange.ts';
export type { Service } from './domain/structure/Service.ts';
export type { StructureCreee } from './domain/structure/StructureCreee.ts';
export type { StructureModifiee } from './domain/structure/StructureModifiee.ts';
export type { TypeJuridiction } from './domain/structure/Juridiction.ts';
export type { IdentifiantStructure } from './domain/structure/IdentifiantStructure.ts';
export type { TypeIdentifiant } from './domain/structure/TypeIdentifiant.ts';

export const structuresFacade = token<StructuresFacade>('structures.facade');
export const repriseDesStructures = token<RepriseDesStructures>('structures.reprise');
