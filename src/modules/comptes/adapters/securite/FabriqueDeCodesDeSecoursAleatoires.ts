import { createHash, randomInt } from 'node:crypto';
import type { FabriqueDeCodesDeSecours } from '../../application/ports/FabriqueDeCodesDeSecours.ts';
import type { Secret } from '../../application/ports/FabriqueDeSecrets.ts';
import {
  ALPHABET_DE_SECOURS,
  ecrireCodeDeSecours,
  lireCodeDeSecours,
  LONGUEUR_DU_CODE_DE_SECOURS,
} from '../../domain/second-facteur/codesSaisis.ts';

/** 80 random bits: their plain SHA-256 tells nothing to who reads the table. */
export class FabriqueDeCodesDeSecoursAleatoires implements FabriqueDeCodesDeSecours {
  tirer(nombre: number): readonly Secret[] {
    return Array.from({ length: nombre }, () => {
      const signes = Array.from({ length: LONGUEUR_DU_CODE_DE_SECOURS }, () =>
        ALPHABET_DE_SECOURS.charAt(randomInt(ALPHABET_DE_SECOURS.length)),
      );
      const clair = ecrireCodeDeSecours(signes.join(''));
      return { clair, empreinte: this.empreinteDe(clair) };
    });
  }

  empreinteDe(saisie: string): string {
    return createHash('sha256').update(lireCodeDeSecours(saisie)).digest('hex');
  }
}
