import { expect } from 'chai';
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import type { Server } from 'node:http';
import { testSite } from '../support/testSite.ts';

const DEBUT_DE_REQUETE = 'http.server.request.start';

describe('serve', () => {
  const site = testSite('sqlite');

  it('laisse dix minutes à un envoi lent, et dix secondes à ses en-têtes', async () => {
    let servi: Server | undefined;
    const noter = (message: unknown): void => {
      servi = (message as { readonly server: Server }).server;
    };
    subscribe(DEBUT_DE_REQUETE, noter);
    try {
      await fetch(`${site().url}/connexion`);
    } finally {
      unsubscribe(DEBUT_DE_REQUETE, noter);
    }

    expect(servi?.requestTimeout).to.equal(600_000);
    expect(servi?.headersTimeout).to.equal(10_000);
  });
});
