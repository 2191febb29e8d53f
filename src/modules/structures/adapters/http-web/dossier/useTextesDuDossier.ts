import { usePage } from '../../../../../platform/web/PageContext.ts';
import type { TextesDuDossier } from './textes/fr.ts';
import { textesDe } from './textes/textesDe.ts';

export const useTextesDuDossier = (): TextesDuDossier => textesDe(usePage().langue);
