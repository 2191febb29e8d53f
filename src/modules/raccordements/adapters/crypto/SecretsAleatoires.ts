import { createHash, randomBytes, randomUUID } from 'node:crypto';
import type { FabriqueDeSecrets, SecretNeuf } from '../../application/ports/FabriqueDeSecrets.ts';

export class SecretsAleatoires implements FabriqueDeSecrets {
  clientId(): string {
    return randomUUID();
  }

  secretDApplication(): SecretNeuf {
    return this.tirer(32);
  }

  motDePasse(): SecretNeuf {
    return this.tirer(24);
  }

  empreinteDe(clair: string): string {
    return createHash('sha256').update(clair, 'utf8').digest('hex');
  }

  private tirer(octets: number): SecretNeuf {
    const clair = randomBytes(octets).toString('base64url');
    return { clair, empreinte: this.empreinteDe(clair) };
  }
}
