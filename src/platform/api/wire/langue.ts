import type { Langue } from '../../../kernel/domain/Langue.ts';

/** What clients send as `codeLangue`: "fr", "EN", "en_GB"; French where it is unset or not one of ours. */
export const langueDe = (codeLangue: string | undefined): Langue =>
  codeLangue?.trim().toLowerCase().startsWith('en') ? 'en' : 'fr';
