import type { CodeEspace } from '../../../kernel/domain/Espace.ts';
import { espacesOffrables } from '../domain/espace/espacesOffrables.ts';
import type { DonneesStructure } from '../domain/structure/DonneesStructure.ts';
import type { CategoriesPrestataires } from './ports/CategoriesPrestataires.ts';

/** The espaces to which this structure may subscribe, those that it has included. */
export const espacesOffertsA = (
  { publique, categorie }: Pick<DonneesStructure, 'publique' | 'categorie'>,
  categories: CategoriesPrestataires,
): readonly CodeEspace[] =>
  espacesOffrables({
    publique,
    engagements: categories.some(({ code, engagements }) => code === categorie && engagements),
  });
