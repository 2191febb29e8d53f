import type { Langue } from '../../../../../kernel/domain/Langue.ts';
import { en } from './textes/en.ts';
import { fr, type TextesNotifications } from './textes/fr.ts';

export const textesNotifications = (langue: Langue): TextesNotifications => (langue === 'en' ? en : fr);
