import type { Langue } from '../../../../kernel/domain/Langue.ts';
import { en } from './en.ts';
import { fr, type TextesDuFlux } from './fr.ts';

const catalogues: Readonly<Record<Langue, TextesDuFlux>> = { fr, en };

export const textesDe = (langue: Langue): TextesDuFlux => catalogues[langue];
