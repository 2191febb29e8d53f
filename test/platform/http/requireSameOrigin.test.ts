import { expect } from 'chai';
import express from 'express';
import request from 'supertest';
import { requireSameOrigin } from '../../../src/platform/http/requireSameOrigin.ts';

const SITE = 'https://chorus.exemple.fr';

describe('requireSameOrigin', () => {
  const app = express();
  app.use(requireSameOrigin(SITE));
  app.use((_req, res) => void res.send('fait'));
  app.use(
    ((error, _req, res, _next) =>
      void res.status((error as { status: number }).status).end()) as express.ErrorRequestHandler,
  );

  const statut = async (
    entetes: Record<string, string>,
    methode: 'get' | 'post' | 'delete' = 'post',
  ): Promise<number> => (await request(app)[methode]('/').set(entetes)).status;

  it('laisse lire de partout', async () => {
    expect(await statut({ 'Sec-Fetch-Site': 'cross-site' }, 'get')).to.equal(200);
  });

  it('laisse agir depuis une page du site', async () => {
    expect(await statut({ 'Sec-Fetch-Site': 'same-origin' })).to.equal(200);
    expect(await statut({ Origin: SITE })).to.equal(200);
  });

  for (const entetes of [
    { 'Sec-Fetch-Site': 'cross-site' },
    { 'Sec-Fetch-Site': 'same-site' },
    { 'Sec-Fetch-Site': 'none' },
    { 'Sec-Fetch-Site': 'cross-site', Origin: SITE },
    { Origin: 'https://mechant.exemple' },
    { Origin: `${SITE}.mechant.exemple` },
    { Origin: 'null' },
    {},
  ]) {
    it(`refuse d’agir quand le navigateur dit ${JSON.stringify(entetes)}`, async () => {
      expect(await statut(entetes)).to.equal(403);
      expect(await statut(entetes, 'delete')).to.equal(403);
    });
  }
});
