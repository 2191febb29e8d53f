import { createHmac, timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Recu {
  readonly entetes: IncomingMessage['headers'];
  readonly corps: string;
}

type Conduite = (recu: Recu, res: ServerResponse) => void;

export const repondre =
  (statut: number, entetes: Readonly<Record<string, string>> = {}): Conduite =>
  (_recu, res) =>
    void res.writeHead(statut, entetes).end();

/** The server of a partner, over real HTTP. */
export class Receveur {
  readonly recus: Recu[] = [];
  conduite: Conduite = repondre(204);

  private constructor(private readonly serveur: Server) {}

  static async ouvrir(): Promise<Receveur> {
    const serveur = createServer();
    const receveur = new Receveur(serveur);
    serveur.on('request', (req: IncomingMessage, res: ServerResponse) => {
      const morceaux: Buffer[] = [];
      req.on('data', (morceau: Buffer) => morceaux.push(morceau));
      req.on('end', () => {
        const recu = { entetes: req.headers, corps: Buffer.concat(morceaux).toString('utf8') };
        receveur.recus.push(recu);
        receveur.conduite(recu, res);
      });
    });
    await new Promise<void>((resolve) => serveur.listen(0, '127.0.0.1', resolve));
    return receveur;
  }

  get port(): number {
    return (this.serveur.address() as AddressInfo).port;
  }

  url(chemin = '/webhook'): string {
    return `http://localhost:${this.port}${chemin}`;
  }

  /** Cuts those who wait for an answer. */
  raccrocher(): void {
    this.serveur.closeAllConnections();
  }

  async fermer(): Promise<void> {
    this.raccrocher();
    await new Promise((resolve) => this.serveur.close(resolve));
  }
}

/** As a receiver does it, by the text of Standard Webhooks. */
export const signatureBonne = ({ entetes, corps }: Recu, secret: string): boolean => {
  const cle = Buffer.from(secret.replace('whsec_', ''), 'base64');
  const signe = `${String(entetes['webhook-id'])}.${String(entetes['webhook-timestamp'])}.${corps}`;
  const attendue = createHmac('sha256', cle).update(signe).digest();
  return String(entetes['webhook-signature'])
    .split(' ')
    .map((une) => Buffer.from(une.replace('v1,', ''), 'base64'))
    .some((une) => une.length === attendue.length && timingSafeEqual(une, attendue));
};
