import type { Langue } from '../../../../../../kernel/domain/Langue.ts';
import { en } from './en.ts';
import { fr, type TextesDuDossier } from './fr.ts';

const catalogues: Readonly<Record<Langue, TextesDuDossier>> = { fr, en };

export const textesDe = (langue: Langue): TextesDuDossier => catalogues[langue];
