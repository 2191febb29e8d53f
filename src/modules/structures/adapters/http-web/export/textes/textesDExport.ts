import type { Langue } from '../../../../../../kernel/domain/Langue.ts';
import { en } from './en.ts';
import { fr, type TextesDExport } from './fr.ts';

const catalogues: Readonly<Record<Langue, TextesDExport>> = { fr, en };

export const textesDExport = (langue: Langue): TextesDExport => catalogues[langue];
