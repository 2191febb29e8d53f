import type { AddressInfo, Socket } from 'node:net';
import { createServer } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { setTimeout as delay } from 'node:timers/promises';
import { SMTPServer } from 'smtp-server';

/**
 * `gele` answers nothing to whoever connects. `lent` waits three seconds before taking a mail. `occupe` answers 451 to each
 * recipient. `coupe` takes the whole mail, then cuts without saying so.
 */
export type Humeur = 'bon' | 'gele' | 'lent' | 'occupe' | 'coupe';

const LENTEUR_MS = 3_000;

/** A mail server on the loopback, whose mood changes; down when it is closed. */
export class ServeurDeCourriel {
  humeur: Humeur = 'bon';
  /** The Message-ID of each mail that it said it took. */
  readonly pris: string[] = [];
  /** Of each mail that it read whole before it cut. */
  readonly coupes: string[] = [];
  tentatives = 0;
  private serveur: SMTPServer | undefined;
  private readonly sockets = new Set<Socket>();

  private constructor(readonly port: number) {}

  static async reserver(): Promise<ServeurDeCourriel> {
    const serveur = createServer();
    await new Promise<void>((resolve) => serveur.listen(0, '127.0.0.1', resolve));
    const { port } = serveur.address() as AddressInfo;
    await new Promise((resolve) => serveur.close(resolve));
    return new ServeurDeCourriel(port);
  }

  get url(): string {
    return `smtp://127.0.0.1:${this.port}`;
  }

  ouvrir(humeur: Humeur): Promise<void> {
    this.humeur = humeur;
    const serveur = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS'],
      disableReverseLookup: true,
      onConnect: (_session, suite) => {
        this.tentatives += 1;
        if (this.humeur !== 'gele') suite();
      },
      onRcptTo: (_adresse, _session, suite) => {
        suite(
          this.humeur === 'occupe'
            ? Object.assign(new Error('try again later'), { responseCode: 451 })
            : undefined,
        );
      },
      onData: (flux, _session, suite) => {
        void buffer(flux).then((contenu) => this.prendre(contenu.toString(), suite));
      },
    });
    serveur.on('error', () => undefined);
    serveur.server.on('connection', (socket) => {
      this.sockets.add(socket);
      socket.once('close', () => this.sockets.delete(socket));
    });
    this.serveur = serveur;
    return new Promise((resolve) => serveur.listen(this.port, '127.0.0.1', resolve));
  }

  async fermer(): Promise<void> {
    const { serveur } = this;
    this.serveur = undefined;
    if (!serveur) return;
    const ferme = new Promise<void>((resolve) => serveur.close(() => resolve()));
    this.couper();
    await ferme;
  }

  /** Ends every connection that is open. */
  couper(): void {
    for (const socket of this.sockets) socket.destroy();
  }

  private async prendre(contenu: string, suite: () => void): Promise<void> {
    const id = /^Message-ID: (<[^>]+>)/im.exec(contenu)?.[1] ?? 'no Message-ID';
    if (this.humeur === 'lent') await delay(LENTEUR_MS);
    if (this.humeur === 'coupe') {
      this.coupes.push(id);
      this.couper();
      return;
    }
    this.pris.push(id);
    suite();
  }
}
