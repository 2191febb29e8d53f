import { expect } from 'chai';
import express, { type Express } from 'express';
import request from 'supertest';
import { opsRoutes } from '../../../src/platform/http/opsRoutes.ts';
import { Metrics } from '../../../src/platform/metrics/Metrics.ts';
import { openDatabase } from '../../../src/platform/knex/openDatabase.ts';
import type { Database } from '../../../src/platform/knex/Database.ts';
import { freshDatabase } from '../../support/freshDatabase.ts';

describe('Routes des exploitants', () => {
  const db = freshDatabase('sqlite');
  const app = ({
    database = db(),
    accepting = true,
    jeton,
  }: { database?: Database; accepting?: boolean; jeton?: string } = {}): Express => {
    const metrics = new Metrics(database);
    return express()
      .use(metrics.measure)
      .use(opsRoutes({ database, metrics, metriquesJeton: jeton, accepting: () => accepting }));
  };

  it('disent que le processus vit et qu’il est prêt', async () => {
    expect((await request(app()).get('/sante/vivant')).body).to.deep.equal({ etat: 'vivant' });
    expect((await request(app()).get('/sante/pret')).body).to.deep.equal({ etat: 'pret' });
  });

  it('ne sont plus prêtes quand le processus s’arrête', async () => {
    expect((await request(app({ accepting: false })).get('/sante/pret')).status).to.equal(503);
  });

  it('ne sont plus prêtes sans base, mais vivent encore', async () => {
    const { database } = openDatabase('sqlite::memory:');
    await database.close();

    expect((await request(app({ database })).get('/sante/pret')).status).to.equal(503);
    expect((await request(app({ database })).get('/sante/vivant')).status).to.equal(200);
  });

  it('comptent les demandes et les travaux qui attendent', async () => {
    const site = app();
    await request(site).get('/sante/vivant');
    const { text } = await request(site).get('/metriques');

    expect(text).to.include('http_request_duration_seconds_count{method="GET",status="2xx"} 1');
    expect(text).to.include('jobs{state="waiting"} 0');
  });

  it('ne montrent les mesures qu’à cette machine', async () => {
    expect((await request(app()).get('/metriques').set('X-Forwarded-For', '203.0.113.7')).status).to.equal(
      404,
    );
  });

  it('montrent les mesures à qui a le jeton, et à personne d’autre', async () => {
    const site = app({ jeton: 'un-jeton-de-seize-lettres' });
    const lire = async (autorisation: string): Promise<number> =>
      (await request(site).get('/metriques').set('Authorization', autorisation)).status;

    expect(await lire('Bearer un-jeton-de-seize-lettres')).to.equal(200);
    expect(await lire('Bearer un-jeton-de-seize-lettreS')).to.equal(404);
    expect(await lire('')).to.equal(404);
  });
});
