import type { Libelle } from '../../kernel/domain/Langue.ts';

export const libelle = (fr: string, en: string): Libelle => Object.freeze({ fr, en });
