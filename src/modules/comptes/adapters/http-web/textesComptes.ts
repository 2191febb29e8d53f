import type { Langue } from '../../../../kernel/domain/Langue.ts';
import { en } from './textes/en.ts';
import { fr, type TextesComptes } from './textes/fr.ts';

export const textesComptes = (langue: Langue): TextesComptes => (langue === 'en' ? en : fr);
