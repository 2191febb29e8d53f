import { texteDeRecherche } from '../../../kernel/domain/texteDeRecherche.ts';
import type { Categorie, SousCategorie } from '../domain/Categorie.ts';
import type { ReferentielDesSollicitations } from './ports/ReferentielDesSollicitations.ts';

export interface CriteresDeCategories {
  /** Exact, whatever the case. */
  readonly code?: string | undefined;
  /** Words of its French or English name. */
  readonly libelle?: string | undefined;
  readonly active?: boolean | undefined;
}

export interface CriteresDeSousCategories extends CriteresDeCategories {
  readonly categorieId?: number | undefined;
}

export interface SousCategoriesDUneCategorie {
  readonly categorie: Categorie;
  readonly sousCategories: readonly SousCategorie[];
}

export class RechercherCategories {
  constructor(private readonly referentiel: ReferentielDesSollicitations) {}

  execute(criteres: CriteresDeCategories): readonly Categorie[] {
    return this.referentiel.categories.filter((categorie) => repond(categorie, criteres));
  }

  /** Those of one catégorie together; a catégorie without any that answers is left out. */
  sousCategories({
    categorieId,
    ...criteres
  }: CriteresDeSousCategories): readonly SousCategoriesDUneCategorie[] {
    return this.referentiel.categories
      .filter(({ id }) => categorieId === undefined || id === categorieId)
      .map((categorie) => ({
        categorie,
        sousCategories: this.referentiel.sousCategories.filter(
          (une) => une.categorie === categorie.code && repond(une, criteres),
        ),
      }))
      .filter(({ sousCategories }) => sousCategories.length > 0);
  }
}

const repond = (
  categorie: Pick<Categorie, 'code' | 'libelle' | 'active'>,
  { code, libelle, active }: CriteresDeCategories,
): boolean =>
  (code === undefined || categorie.code === code.toUpperCase()) &&
  (active === undefined || categorie.active === active) &&
  (libelle === undefined ||
    [categorie.libelle.fr, categorie.libelle.en].some((un) =>
      texteDeRecherche(un).includes(texteDeRecherche(libelle)),
    ));
