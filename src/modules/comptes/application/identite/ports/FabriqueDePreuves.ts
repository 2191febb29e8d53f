import type { Secret } from '../../ports/FabriqueDeSecrets.ts';

/** Codes of eight digits, short enough to be copied from a letter. */
export interface FabriqueDePreuves {
  tirer(): Secret;
  empreinteDe(code: string): string;
}
