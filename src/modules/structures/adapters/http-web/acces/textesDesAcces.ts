import type { Langue } from '../../../../../kernel/domain/Langue.ts';
import { en } from './textes/en.ts';
import { fr, type TextesDesAcces } from './textes/fr.ts';

const catalogues: Readonly<Record<Langue, TextesDesAcces>> = { fr, en };

export const textesDesAcces = (langue: Langue): TextesDesAcces => catalogues[langue];
