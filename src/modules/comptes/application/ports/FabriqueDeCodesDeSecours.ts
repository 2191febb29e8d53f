import type { Secret } from './FabriqueDeSecrets.ts';

export interface FabriqueDeCodesDeSecours {
  /** `clair`: as it is shown, once. */
  tirer(nombre: number): readonly Secret[];
  /** Of a code however it was typed. */
  empreinteDe(saisie: string): string;
}
