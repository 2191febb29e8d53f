import type { Langue } from '../../../../../../kernel/domain/Langue.ts';
import { en } from './en.ts';
import { fr, type TextesCommuns } from './fr.ts';

const catalogues: Record<Langue, TextesCommuns> = { fr, en };

export const textesDe = (langue: Langue): TextesCommuns => catalogues[langue];
