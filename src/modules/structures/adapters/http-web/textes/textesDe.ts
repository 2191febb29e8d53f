import type { Langue } from '../../../../../kernel/domain/Langue.ts';
import { en } from './en.ts';
import { fr, type TextesStructures } from './fr.ts';

const catalogues: Readonly<Record<Langue, TextesStructures>> = { fr, en };

export const textesDe = (langue: Langue): TextesStructures => catalogues[langue];
