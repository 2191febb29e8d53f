import type { Langue } from '../../../../../../../kernel/domain/Langue.ts';
import { en } from './en.ts';
import { fr, type TextesDeSaisie } from './fr.ts';

const catalogues: Record<Langue, TextesDeSaisie> = { fr, en };

export const textesDe = (langue: Langue): TextesDeSaisie => catalogues[langue];
