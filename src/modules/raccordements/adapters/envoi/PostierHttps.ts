import { request as requeteHttp, type IncomingMessage, type RequestOptions } from 'node:http';
import { request as requeteHttps } from 'node:https';
import { isIP } from 'node:net';
import type { MotifDeLivraison, Reponse } from '../../domain/Livraison.ts';
import type { Envoi, Postier } from '../../application/ports/Postier.ts';
import { adresseInterdite, estDIci } from './adresseInterdite.ts';
import { RefusDAdresse } from './RefusDAdresse.ts';
import { resolutionSure, resolveurDns, type Resolveur } from './resolution.ts';
import { signatures } from './signatures.ts';

const DELAI_MS = 10_000;
/** Of the answer, its status is read; the rest is let go beyond. */
const REPONSE_MAX = 1_024;
const CERTIFICAT = /CERT|SSL|TLS|ALTNAME|SIGNATURE/;

interface Reglages {
  /** http://localhost is allowed: tests and trials only. */
  readonly locales: boolean;
  readonly delaiMs?: number;
  readonly resoudre?: Resolveur;
}

/** One POST, on a connection of its own, to a public address; no redirection is followed. */
export class PostierHttps implements Postier {
  private readonly delaiMs: number;
  private readonly resoudre: Resolveur;

  constructor(private readonly reglages: Reglages) {
    this.delaiMs = reglages.delaiMs ?? DELAI_MS;
    this.resoudre = reglages.resoudre ?? resolveurDns;
  }

  async porter(envoi: Envoi): Promise<Reponse> {
    const depart = performance.now();
    const duree = (): number => Math.round(performance.now() - depart);
    try {
      const statut = await this.poster(envoi, AbortSignal.timeout(this.delaiMs));
      return { statut, motif: null, duree: duree() };
    } catch (erreur) {
      return { statut: null, motif: motifDe(erreur), duree: duree() };
    }
  }

  private poster({ url, id, corps, secrets, le }: Envoi, signal: AbortSignal): Promise<number> {
    const cible = new URL(url);
    const interdite = this.locales(cible) ? (adresse: string) => !estDIci(adresse) : adresseInterdite;
    const hote = cible.hostname.replace(/^\[|\]$/g, '');
    if (isIP(hote) !== 0 && interdite(hote)) return Promise.reject(new RefusDAdresse(hote));

    const horodatage = Math.floor(le.getTime() / 1_000);
    const options: RequestOptions = {
      method: 'POST',
      agent: false,
      signal,
      lookup: resolutionSure(this.resoudre, interdite),
      headers: {
        'content-type': 'application/json; charset=utf-8',
        'content-length': Buffer.byteLength(corps),
        'user-agent': 'Chorus-Pro-Webhooks/1',
        'webhook-id': id,
        'webhook-timestamp': String(horodatage),
        'webhook-signature': signatures({ id, horodatage, corps }, secrets),
      },
    };
    return new Promise((resolve, reject) => {
      const requete = cible.protocol === 'http:' ? requeteHttp(cible, options) : requeteHttps(cible, options);
      requete.on('error', reject);
      requete.once('upgrade', (reponse, prise) => {
        prise.destroy();
        resolve(reponse.statusCode ?? 0);
      });
      requete.once('close', () => reject(new Error('closed without an answer')));
      requete.once('response', (reponse) => {
        lacher(reponse);
        resolve(reponse.statusCode ?? 0);
      });
      requete.end(corps);
    });
  }

  private locales({ protocol }: URL): boolean {
    return this.reglages.locales && protocol === 'http:';
  }
}

/** A short body is read to its end, so that the receiver sees no cut; a long one is not. */
const lacher = (reponse: IncomingMessage): void => {
  let lus = 0;
  reponse.on('error', () => undefined);
  reponse.on('data', (morceau: Buffer) => {
    lus += morceau.length;
    if (lus > REPONSE_MAX) reponse.destroy();
  });
};

const motifDe = (erreur: unknown): MotifDeLivraison => {
  const { name, code = '' } = erreur as { readonly name?: string; readonly code?: string };
  if (erreur instanceof RefusDAdresse) return 'ADRESSE_INTERDITE';
  if (name === 'AbortError' || name === 'TimeoutError') return 'DELAI';
  return CERTIFICAT.test(code) ? 'CERTIFICAT' : 'INJOIGNABLE';
};
