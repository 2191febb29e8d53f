import type { Langue } from '../../../../../kernel/domain/Langue.ts';
import { en } from './textes/en.ts';
import { fr, type TextesDesSyntheses } from './textes/fr.ts';

export const textesDesSyntheses = (langue: Langue): TextesDesSyntheses => (langue === 'en' ? en : fr);
