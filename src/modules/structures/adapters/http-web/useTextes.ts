import { usePage } from '../../../../platform/web/PageContext.ts';
import type { TextesStructures } from './textes/fr.ts';
import { textesDe } from './textes/textesDe.ts';

export const useTextes = (): TextesStructures => textesDe(usePage().langue);
