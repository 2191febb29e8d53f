import { expect } from 'chai';
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import type { Server } from 'node:http';
import { openDatabase } from '../../src/platform/knex/openDatabase.ts';
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
  it('fait attendre chaque tâche récurrente des modules', async () => {
    const { database } = openDatabase(site().databaseUrl);
    try {
      const rows: { nature: string }[] = await database
        .from<{ nature: string; voie: string }>('platform_travaux')
        .where({ voie: 'entretien' })
        .select('nature');
      expect(rows.map(({ nature }) => nature)).to.include.members([
        'memoires.alerter-des-forclusions',
        'platform.balayer-les-fichiers',
        'platform.purger',
      ]);
    } finally {
      await database.close();
    }
  });
});
