import { z } from 'zod';
import { typesIdentifiant } from '../../../domain/structure/TypeIdentifiant.ts';
import { texte } from './LectureDeForme.ts';

export const identifiantForm = z.object({
  type: z.enum(typesIdentifiant, { error: 'structure.type-requis' }),
  identifiant: texte,
});
