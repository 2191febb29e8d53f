import { usePage } from '../../../../../platform/web/PageContext.ts';
import type { TextesDesAcces } from './textes/fr.ts';
import { textesDesAcces } from './textesDesAcces.ts';

export const useTextesDesAcces = (): TextesDesAcces => textesDesAcces(usePage().langue);
