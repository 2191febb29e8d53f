import type { Jour } from '../../../kernel/domain/Jour.ts';
import { CategorieInconnue } from '../domain/erreurs.ts';
import { DateAVenir } from '../domain/erreursDuDossier.ts';
import type { FicheStructure } from '../domain/structure/DonneesStructure.ts';
import type { CodeRegimeFiscal } from '../domain/structure/RegimeFiscal.ts';
import type { ActeSurStructure, ModificationDeStructure } from './ModificationDeStructure.ts';
import type { CategoriesPrestataires } from './ports/CategoriesPrestataires.ts';

export interface ModifierStructureCommand extends ActeSurStructure {
  readonly version: number;
  readonly fiche: FicheStructure;
  /** Null leaves it as it is. */
  readonly regime: CodeRegimeFiscal | null;
  /** From when the catégorie and the regime count, where they change; today when it is null. */
  readonly depuis?: Jour | null;
}

export class ModifierStructure {
  constructor(
    private readonly modification: ModificationDeStructure,
    private readonly categories: CategoriesPrestataires,
  ) {}

  execute({ acteur, structureId, version, fiche, regime, depuis }: ModifierStructureCommand): Promise<void> {
    return this.modification.appliquer(
      { acteur, structureId, versionVue: version },
      (structure, { auteur, jour }) => {
        if (fiche.categorie !== null && !this.categories.some(({ code }) => code === fiche.categorie)) {
          throw new CategorieInconnue(fiche.categorie);
        }
        if (depuis && depuis > jour) throw new DateAVenir();
        structure.modifierFiche(fiche, regime, depuis ?? jour, auteur);
      },
    );
  }
}
