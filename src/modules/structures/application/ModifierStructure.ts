import { CategorieInconnue } from '../domain/erreurs.ts';
import type { FicheStructure } from '../domain/structure/DonneesStructure.ts';
import type { CodeRegimeFiscal } from '../domain/structure/RegimeFiscal.ts';
import type { ActeSurStructure, ModificationDeStructure } from './ModificationDeStructure.ts';
import type { CategoriesPrestataires } from './ports/CategoriesPrestataires.ts';

export interface ModifierStructureCommand extends ActeSurStructure {
  readonly version: number;
  readonly fiche: FicheStructure;
  /** A new regime is in force from today; null leaves it as it is. */
  readonly regime: CodeRegimeFiscal | null;
}

export class ModifierStructure {
  constructor(
    private readonly modification: ModificationDeStructure,
    private readonly categories: CategoriesPrestataires,
  ) {}

  execute({ acteur, structureId, version, fiche, regime }: ModifierStructureCommand): Promise<void> {
    return this.modification.appliquer(
      { acteur, structureId, versionVue: version },
      (structure, { auteur, jour }) => {
        if (fiche.categorie !== null && !this.categories.some(({ code }) => code === fiche.categorie)) {
          throw new CategorieInconnue(fiche.categorie);
        }
        structure.modifierFiche(fiche, regime, jour, auteur);
      },
    );
  }
}
