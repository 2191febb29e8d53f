import { createHash, randomInt } from 'node:crypto';
import type { FabriqueDePreuves } from '../../application/identite/ports/FabriqueDePreuves.ts';
import type { Secret } from '../../application/ports/FabriqueDeSecrets.ts';
import { CHIFFRES_DE_LA_PREUVE } from '../../domain/identite/PreuveDAdresse.ts';

export class PreuvesAleatoires implements FabriqueDePreuves {
  tirer(): Secret {
    const clair = String(randomInt(10 ** CHIFFRES_DE_LA_PREUVE)).padStart(CHIFFRES_DE_LA_PREUVE, '0');
    return { clair, empreinte: this.empreinteDe(clair) };
  }

  empreinteDe(code: string): string {
    return createHash('sha256').update(code).digest('hex');
  }
}
