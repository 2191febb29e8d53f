import { usePage } from '../../../../platform/web/PageContext.ts';
import { textesDe } from './textes/textesDe.ts';
import type { TextesEngagements } from './textes/fr.ts';

export const useTextes = (): TextesEngagements => textesDe(usePage().langue);
