import type { Langue } from '../../../../../kernel/domain/Langue.ts';
import { en } from './textes/en.ts';
import { fr, type TextesDonnees } from './textes/fr.ts';

export const textesDonnees = (langue: Langue): TextesDonnees => (langue === 'en' ? en : fr);
