import type { Langue } from '../../../../../../kernel/domain/Langue.ts';
import { en } from './en.ts';
import { fr, type TextesHistorique } from './fr.ts';

const catalogues: Readonly<Record<Langue, TextesHistorique>> = { fr, en };

export const textesHistorique = (langue: Langue): TextesHistorique => catalogues[langue];
