import { hash, verify } from '@node-rs/argon2';
import type { HacheurDeMotDePasse } from '../../application/ports/HacheurDeMotDePasse.ts';
import { UnALaFois } from './UnALaFois.ts';

/** OWASP, first choice for Argon2id: 46 MiB, one pass, one lane. */
const MEMOIRE_KIO = 46 * 1_024;
const PASSES = 1;
const VOIES = 1;

/** Nobody's password: it only makes an unknown address as slow as a known one. */
const LEURRE = `$argon2id$v=19$m=${MEMOIRE_KIO},t=${PASSES},p=${VOIES}$bGV1cnJlLXNhbnMtc2VjcmV0$HkmMmjHNHJu1NjcvITkpYK/fxyfcGPgTcwiEAhpeWYg`;

/** Argon2id (the default of the library). One hash at a time: pages keep their processor during a wave of sign-ins. */
export class Argon2Hacheur implements HacheurDeMotDePasse {
  private readonly file = new UnALaFois();

  hacher(motDePasse: string): Promise<string> {
    return this.file.faire(() =>
      hash(motDePasse, { memoryCost: MEMOIRE_KIO, timeCost: PASSES, parallelism: VOIES }),
    );
  }

  verifier(motDePasse: string, hache: string | null): Promise<boolean> {
    return this.file.faire(() => verify(hache ?? LEURRE, motDePasse));
  }
}
