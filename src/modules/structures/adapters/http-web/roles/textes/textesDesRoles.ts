import type { Langue } from '../../../../../../kernel/domain/Langue.ts';
import { en } from './en.ts';
import { fr, type TextesDesRoles } from './fr.ts';

const catalogues: Readonly<Record<Langue, TextesDesRoles>> = { fr, en };

export const textesDesRoles = (langue: Langue): TextesDesRoles => catalogues[langue];
