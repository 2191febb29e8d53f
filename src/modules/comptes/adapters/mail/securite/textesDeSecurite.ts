import type { Langue } from '../../../../../kernel/domain/Langue.ts';
import { en } from './en.ts';
import { fr, type TextesDeSecurite } from './fr.ts';

export const textesDeSecurite = (langue: Langue): TextesDeSecurite => (langue === 'en' ? en : fr);
