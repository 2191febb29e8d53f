import type { Langue } from '../../../kernel/domain/Langue.ts';
import { en } from './en.ts';
import { fr, type TextesDePage } from './fr.ts';

export const textesDe = (langue: Langue): TextesDePage => (langue === 'en' ? en : fr);
