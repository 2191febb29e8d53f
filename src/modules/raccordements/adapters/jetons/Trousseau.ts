import { randomUUID } from 'node:crypto';
import { exportJWK, generateKeyPair, importJWK, type CryptoKey, type JWK } from 'jose';
import type { Clock } from '../../../../kernel/application/Clock.ts';
import type { SecretBox } from '../../../../kernel/application/SecretBox.ts';
import type { CleGardee, KnexCles } from '../persistence/KnexCles.ts';

export const ALGORITHME = 'ES256';
const JOUR_MS = 24 * 60 * 60_000;
const ROTATION_MS = 90 * JOUR_MS;
/** Keys are read again after that long, so that those of another process are known. */
const FRAICHEUR_MS = 60_000;
/** Sooner for a key that is not known: another process may just have made it. Not at each call, for anybody may name a key. */
const RELECTURE_MS = 1_000;
/** Tokens of a key that was replaced live for an hour at most; a day leaves no doubt. */
const SURVIE_MS = JOUR_MS;

export interface CleDeSignature {
  readonly kid: string;
  readonly cle: CryptoKey;
}

/**
 * The keys that sign the tokens: kept in the database, the private ones sealed. A new one every 90 days; the one that it
 * replaces still verifies until the last token that it signed is over.
 */
export class Trousseau {
  private lues: { readonly cles: readonly CleGardee[]; readonly le: number } | undefined;
  private naissance: Promise<CleGardee> | undefined;
  private signature: CleDeSignature | undefined;
  private readonly verifications = new Map<string, CryptoKey>();

  constructor(
    private readonly cles: KnexCles,
    private readonly boite: SecretBox,
    private readonly clock: Clock,
  ) {}

  /** The latest; the first one is made when it is needed. */
  async deSignature(): Promise<CleDeSignature> {
    const [derniere = await this.premiere()] = await this.toutes();
    if (this.signature?.kid !== derniere.kid) {
      const privee = JSON.parse(await this.boite.open(derniere.scellee, usage(derniere.kid))) as JWK;
      this.signature = { kid: derniere.kid, cle: (await importJWK(privee, ALGORITHME)) as CryptoKey };
    }
    return this.signature;
  }

  /** Undefined when it is not one of ours, or not any more. */
  async deVerification(kid: string): Promise<CryptoKey | undefined> {
    const connue = trouver(await this.toutes(), kid) ?? trouver(await this.toutes(RELECTURE_MS), kid);
    if (!connue) return undefined;
    const prete = this.verifications.get(kid);
    if (prete) return prete;
    const cle = (await importJWK(JSON.parse(connue.publique) as JWK, ALGORITHME)) as CryptoKey;
    this.verifications.set(kid, cle);
    return cle;
  }

  async publiques(): Promise<readonly JWK[]> {
    return (await this.toutes()).map(({ kid, publique }) => ({
      ...(JSON.parse(publique) as JWK),
      kid,
      alg: ALGORITHME,
      use: 'sig',
    }));
  }

  /** Each night. */
  async tourner(): Promise<void> {
    this.lues = undefined;
    const cles = await this.toutes();
    const [derniere] = cles;
    if (!derniere) return;
    const le = this.clock.now().getTime();
    if (le - derniere.creeeLe.getTime() >= ROTATION_MS) await this.creer();
    const finies = cles.filter((_, rang) => {
      const remplacante = cles[rang - 1];
      return remplacante !== undefined && le - remplacante.creeeLe.getTime() > SURVIE_MS;
    });
    await this.cles.oublier(finies.map(({ kid }) => kid));
    this.lues = undefined;
  }

  private async toutes(fraicheur = FRAICHEUR_MS): Promise<readonly CleGardee[]> {
    const le = performance.now();
    if (this.lues && le - this.lues.le < fraicheur) return this.lues.cles;
    const cles = await this.cles.toutes();
    this.lues = { cles, le };
    return cles;
  }

  /** Asked for many times at once, it is made once by this process. */
  private premiere(): Promise<CleGardee> {
    this.naissance ??= this.creer().finally(() => (this.naissance = undefined));
    return this.naissance;
  }

  private async creer(): Promise<CleGardee> {
    const kid = randomUUID();
    const paire = await generateKeyPair(ALGORITHME, { extractable: true });
    const cle = {
      kid,
      publique: JSON.stringify(await exportJWK(paire.publicKey)),
      scellee: await this.boite.seal(JSON.stringify(await exportJWK(paire.privateKey)), usage(kid)),
      creeeLe: this.clock.now(),
    };
    await this.cles.garder(cle);
    this.lues = undefined;
    return cle;
  }
}

const usage = (kid: string): string => `raccordements.cle:${kid}`;

const trouver = (cles: readonly CleGardee[], kid: string): CleGardee | undefined =>
  cles.find((cle) => cle.kid === kid);
