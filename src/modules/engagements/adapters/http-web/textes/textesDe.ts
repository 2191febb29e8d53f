import type { Langue } from '../../../../../kernel/domain/Langue.ts';
import { en } from './en.ts';
import { fr, type TextesEngagements } from './fr.ts';

const catalogues: Readonly<Record<Langue, TextesEngagements>> = { fr, en };

export const textesDe = (langue: Langue): TextesEngagements => catalogues[langue];
