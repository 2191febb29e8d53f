import { createHash, randomBytes } from 'node:crypto';
import type { FabriqueDeSecrets, Secret } from '../../application/ports/FabriqueDeSecrets.ts';

const OCTETS = 32;

export class FabriqueDeSecretsAleatoires implements FabriqueDeSecrets {
  tirer(): Secret {
    const clair = randomBytes(OCTETS).toString('base64url');
    return { clair, empreinte: this.empreinteDe(clair) };
  }

  empreinteDe(clair: string): string {
    return createHash('sha256').update(clair).digest('hex');
  }
}
