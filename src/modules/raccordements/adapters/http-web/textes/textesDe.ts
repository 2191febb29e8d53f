import type { Langue } from '../../../../../kernel/domain/Langue.ts';
import { en } from './en.ts';
import { fr, type TextesRaccordements } from './fr.ts';

const catalogues: Readonly<Record<Langue, TextesRaccordements>> = { fr, en };

export const textesDe = (langue: Langue): TextesRaccordements => catalogues[langue];
