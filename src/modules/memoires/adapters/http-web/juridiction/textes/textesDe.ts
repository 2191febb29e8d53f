import type { Langue } from '../../../../../../kernel/domain/Langue.ts';
import { en } from './en.ts';
import { fr, type TextesJuridiction } from './fr.ts';

const catalogues: Readonly<Record<Langue, TextesJuridiction>> = { fr, en };

export const textesDe = (langue: Langue): TextesJuridiction => catalogues[langue];
