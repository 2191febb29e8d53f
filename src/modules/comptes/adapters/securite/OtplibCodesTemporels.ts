import { generateSecret, generateURI, verify } from 'otplib';
import type { CodesTemporels } from '../../application/ports/CodesTemporels.ts';

const EMETTEUR = 'Chorus Pro';

/** One step before and after: a telephone whose clock drifts, a person who types slowly. */
const TOLERANCE_SECONDES = 30;

export class OtplibCodesTemporels implements CodesTemporels {
  tirerSecret(): string {
    return generateSecret();
  }

  adresseDe(secret: string, compte: string): string {
    return generateURI({ issuer: EMETTEUR, label: compte, secret });
  }

  async pasDe(secret: string, code: string, le: Date): Promise<number | undefined> {
    const epoch = Math.floor(le.getTime() / 1_000);
    const verdict = await verify({ secret, token: code, epoch, epochTolerance: TOLERANCE_SECONDES });
    return verdict.valid && 'timeStep' in verdict ? verdict.timeStep : undefined;
  }
}
