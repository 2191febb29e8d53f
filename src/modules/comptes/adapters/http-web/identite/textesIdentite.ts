import type { Langue } from '../../../../../kernel/domain/Langue.ts';
import { en } from './textes/en.ts';
import { fr, type TextesIdentite } from './textes/fr.ts';

export const textesIdentite = (langue: Langue): TextesIdentite => (langue === 'en' ? en : fr);
