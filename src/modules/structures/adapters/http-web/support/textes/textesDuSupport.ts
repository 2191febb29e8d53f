import type { Langue } from '../../../../../../kernel/domain/Langue.ts';
import { en } from './en.ts';
import { fr, type TextesDuSupport } from './fr.ts';

const catalogues: Readonly<Record<Langue, TextesDuSupport>> = { fr, en };

export const textesDuSupport = (langue: Langue): TextesDuSupport => catalogues[langue];
