import type { Langue } from '../../../../../../../kernel/domain/Langue.ts';
import { en } from './en.ts';
import { fr, type TextesDuMemoire } from './fr.ts';

const catalogues: Record<Langue, TextesDuMemoire> = { fr, en };

export const textesDe = (langue: Langue): TextesDuMemoire => catalogues[langue];
