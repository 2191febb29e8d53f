import { randomUUID } from 'node:crypto';
import { errors, jwtVerify, SignJWT } from 'jose';
import { z } from 'zod';
import type { Clock } from '../../../../kernel/application/Clock.ts';
import type { JetonDelivre, JetonLu, Jetons } from '../../application/ports/Jetons.ts';
import { ALGORITHME, type Trousseau } from './Trousseau.ts';

export const DUREE_SECONDES = 3_600;
/** Verified tokens that are remembered. */
const MEMOIRE = 10_000;

const Revendications = z.object({ client_id: z.string(), jti: z.string(), exp: z.number() });

/**
 * JWT access tokens as RFC 9068 writes them. A token is verified once by each process, then remembered until it is over;
 * whether it was revoked since is asked elsewhere, at each call.
 */
export class JetonsSignes implements Jetons {
  private readonly verifies = new Map<string, JetonLu>();
  private readonly audience: string;

  constructor(
    private readonly trousseau: Trousseau,
    private readonly clock: Clock,
    /** The address of the site, without a final slash. */
    private readonly emetteur: string,
  ) {
    this.audience = `${emetteur}/cpro`;
  }

  async delivrer(clientId: string): Promise<JetonDelivre> {
    const { kid, cle } = await this.trousseau.deSignature();
    const maintenant = Math.floor(this.clock.now().getTime() / 1_000);
    const jeton = await new SignJWT({ client_id: clientId, scope: 'openid' })
      .setProtectedHeader({ alg: ALGORITHME, typ: 'at+jwt', kid })
      .setIssuer(this.emetteur)
      .setAudience(this.audience)
      .setSubject(clientId)
      .setJti(randomUUID())
      .setIssuedAt(maintenant)
      .setExpirationTime(maintenant + DUREE_SECONDES)
      .sign(cle);
    return { jeton, dureeSecondes: DUREE_SECONDES };
  }

  async lire(jeton: string): Promise<JetonLu | undefined> {
    const connu = this.verifies.get(jeton);
    if (connu) {
      if (connu.expireLe > this.clock.now()) return connu;
      this.verifies.delete(jeton);
      return undefined;
    }
    const lu = await this.verifier(jeton);
    if (lu) this.retenir(jeton, lu);
    return lu;
  }

  private async verifier(jeton: string): Promise<JetonLu | undefined> {
    try {
      const { payload } = await jwtVerify(
        jeton,
        async ({ kid }) => {
          const cle = kid === undefined ? undefined : await this.trousseau.deVerification(kid);
          if (!cle) throw new errors.JWKSNoMatchingKey();
          return cle;
        },
        {
          algorithms: [ALGORITHME],
          typ: 'at+jwt',
          issuer: this.emetteur,
          audience: this.audience,
          currentDate: this.clock.now(),
        },
      );
      const { client_id: clientId, jti, exp } = Revendications.parse(payload);
      return { clientId, jti, expireLe: new Date(exp * 1_000) };
    } catch (error) {
      if (error instanceof errors.JOSEError || error instanceof z.ZodError) return undefined;
      throw error;
    }
  }

  /** The oldest is forgotten first. */
  private retenir(jeton: string, lu: JetonLu): void {
    if (this.verifies.size >= MEMOIRE) {
      const [plusAncien] = this.verifies.keys();
      if (plusAncien !== undefined) this.verifies.delete(plusAncien);
    }
    this.verifies.set(jeton, lu);
  }
}
