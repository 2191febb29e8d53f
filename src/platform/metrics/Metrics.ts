import type { RequestHandler } from 'express';
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Database } from '../knex/Database.ts';

const COMPTER = {
  name: 'platform.metrics.travaux',
  text: `SELECT COUNT(*) AS attente, COUNT(abandonne_le) AS abandonnes FROM platform_travaux WHERE voie <> 'entretien'`,
} as const;

/** What ops watches: requests by route class and status, jobs that wait, the process itself. */
export class Metrics {
  private readonly registry = new Registry();
  private readonly durations: Histogram;

  constructor(database: Database) {
    collectDefaultMetrics({ register: this.registry });
    this.durations = new Histogram({
      name: 'http_request_duration_seconds',
      help: 'Duration of the requests, in seconds',
      labelNames: ['method', 'status'],
      buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
      registers: [this.registry],
    });
    const travaux = new Gauge({
      name: 'jobs',
      help: 'Jobs in the table, by state',
      labelNames: ['state'],
      registers: [this.registry],
      collect: async () => {
        const [row] = await database.query<{ attente: number; abandonnes: number }>(COMPTER);
        travaux.set({ state: 'waiting' }, (row?.attente ?? 0) - (row?.abandonnes ?? 0));
        travaux.set({ state: 'set_aside' }, row?.abandonnes ?? 0);
      },
    });
  }

  readonly measure: RequestHandler = (req, res, next) => {
    const stop = this.durations.startTimer({ method: req.method });
    res.once('finish', () => stop({ status: `${Math.floor(res.statusCode / 100)}xx` }));
    next();
  };

  get contentType(): string {
    return this.registry.contentType;
  }

  text(): Promise<string> {
    return this.registry.metrics();
  }
}
