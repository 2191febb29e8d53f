import { z } from 'zod';
import { typesIdentifiant } from '../../../domain/structure/TypeIdentifiant.ts';

/** Below 2^53. */
export const idRendu = () => z.int().positive();

export const texteRendu = () => z.string().nullable();

export const typeIdentifiantRendu = () => z.enum(typesIdentifiant);
