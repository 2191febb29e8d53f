import { usePage } from '../../../../platform/web/PageContext.ts';
import type { TextesDuFlux } from '../textes/fr.ts';
import { textesDe } from '../textes/textesDe.ts';

export const useTextes = (): TextesDuFlux => textesDe(usePage().langue);
