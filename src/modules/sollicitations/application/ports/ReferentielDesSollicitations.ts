import type { Categorie, SousCategorie } from '../../domain/Categorie.ts';

/** What a sollicitation may be about, in the order in which it is offered; the closed ones included. */
export interface ReferentielDesSollicitations {
  readonly categories: readonly Categorie[];
  /** Each one of a catégorie above. */
  readonly sousCategories: readonly SousCategorie[];
}
