import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { TestApp } from '../../support/testApp.ts';

export interface ServeurEcoutant {
  /** "http://127.0.0.1:43210" */
  readonly url: string;
  fermer(): Promise<void>;
}

/** The product behind a real port, as clients reach it. */
export const serveurEcoutant = async ({ app }: TestApp): Promise<ServeurEcoutant> => {
  const serveur = await new Promise<Server>((resolve) => {
    const lance = app.listen(0, '127.0.0.1', () => resolve(lance));
  });
  const { port } = serveur.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    fermer: () =>
      new Promise((resolve) => {
        serveur.close(() => resolve());
        serveur.closeAllConnections();
      }),
  };
};
