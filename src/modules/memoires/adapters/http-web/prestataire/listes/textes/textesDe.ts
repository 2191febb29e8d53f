import type { Langue } from '../../../../../../../kernel/domain/Langue.ts';
import { en } from './en.ts';
import { fr, type TextesDesListes } from './fr.ts';

const catalogues: Record<Langue, TextesDesListes> = { fr, en };

export const textesDe = (langue: Langue): TextesDesListes => catalogues[langue];
