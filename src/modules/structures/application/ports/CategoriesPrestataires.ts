import type { Libelle } from '../../../../kernel/domain/Langue.ts';

export interface CategoriePrestataire {
  readonly code: string;
  readonly libelle: Libelle;
  readonly medicale: boolean;
  /** Whether the structures of this catégorie may open the espace Engagements: technical, non-medical expertise. */
  readonly engagements: boolean;
}

/** The catégories de prestataires (art. R. 92 and R. 93 CPP), in the order in which they are offered. */
export type CategoriesPrestataires = readonly CategoriePrestataire[];
