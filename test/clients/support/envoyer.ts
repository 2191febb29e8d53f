import { request } from 'node:http';

export interface Envoi {
  readonly methode?: 'GET' | 'POST';
  readonly chemin: string;
  /** Sent with these names as they are written, and no other but those that HTTP asks for. */
  readonly entetes: Readonly<Record<string, string>>;
  readonly corps?: string;
}

export interface Recu {
  readonly status: number;
  readonly entetes: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly texte: string;
}

/** One call, byte for byte, on a connection of its own. */
export const envoyer = (url: string, { methode = 'POST', chemin, entetes, corps }: Envoi): Promise<Recu> =>
  new Promise((resolve, reject) => {
    const octets = corps === undefined ? undefined : Buffer.from(corps, 'utf8');
    const appel = request(
      `${url}${chemin}`,
      {
        method: methode,
        agent: false,
        headers: { ...entetes, ...(octets && { 'Content-Length': String(octets.length) }) },
      },
      (reponse) => {
        const morceaux: Buffer[] = [];
        reponse.on('data', (morceau: Buffer) => morceaux.push(morceau));
        reponse.once('error', reject);
        reponse.once('end', () =>
          resolve({
            status: reponse.statusCode ?? 0,
            entetes: reponse.headers,
            texte: Buffer.concat(morceaux).toString('utf8'),
          }),
        );
      },
    );
    appel.once('error', reject);
    appel.end(octets);
  });
