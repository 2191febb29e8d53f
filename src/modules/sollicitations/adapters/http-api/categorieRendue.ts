import { z } from 'zod';
import type { Langue } from '../../../../kernel/domain/Langue.ts';
import type { Categorie } from '../../domain/Categorie.ts';

export const CategorieRendue = z.object({
  idTechniqueCategorie: z.int().positive(),
  codeCategorie: z.string(),
  libelleCategorie: z.string(),
});

export const categorieRendue = (
  { id, code, libelle }: Categorie,
  langue: Langue,
): z.input<typeof CategorieRendue> => ({
  idTechniqueCategorie: id,
  codeCategorie: code,
  libelleCategorie: libelle[langue],
});
