import { usePage } from '../../../../platform/web/PageContext.ts';
import { textesDe } from './textes/textesDe.ts';
import type { TextesRaccordements } from './textes/fr.ts';

export const useTextes = (): TextesRaccordements => textesDe(usePage().langue);
