import { usePage } from '../../../../../platform/web/PageContext.ts';
import type { TextesDesRoles } from './textes/fr.ts';
import { textesDesRoles } from './textes/textesDesRoles.ts';

export const useTextesDesRoles = (): TextesDesRoles => textesDesRoles(usePage().langue);
