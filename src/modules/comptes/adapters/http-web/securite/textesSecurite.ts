import type { Langue } from '../../../../../kernel/domain/Langue.ts';
import { en } from './textes/en.ts';
import { fr, type TextesSecurite } from './textes/fr.ts';

export const textesSecurite = (langue: Langue): TextesSecurite => (langue === 'en' ? en : fr);
