import type { Langue } from '../../../../kernel/domain/Langue.ts';
import { en } from './textes/en.ts';
import { fr, type TextesDesCourriers } from './textes/fr.ts';

export const textesDesCourriers = (langue: Langue): TextesDesCourriers => (langue === 'en' ? en : fr);
