import { timingSafeEqual } from 'node:crypto';
import { Router, type Request } from 'express';
import type { Database } from '../knex/Database.ts';
import type { Metrics } from '../metrics/Metrics.ts';

const VIVRE = { name: 'platform.sante', text: 'SELECT 1 AS un' } as const;
const BOUCLE_LOCALE = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1']);

interface Ops {
  readonly database: Database;
  readonly metrics: Metrics;
  readonly metriquesJeton: string | undefined;
  /** False once the process drains: the balancer sends nothing more. */
  readonly accepting: () => boolean;
}

/** Alive: the process answers. Ready: it reaches its database and takes work. */
export const opsRoutes = ({ database, metrics, metriquesJeton, accepting }: Ops): Router => {
  const router = Router();
  router.get('/sante/vivant', (_req, res) => void res.json({ etat: 'vivant' }));
  router.get('/sante/pret', async (_req, res) => {
    const pret = accepting() && (await reaches(database));
    res.status(pret ? 200 : 503).json({ etat: pret ? 'pret' : 'indisponible' });
  });
  router.get('/metriques', async (req, res) => {
    if (!mayRead(req, metriquesJeton)) return void res.status(404).end();
    res.type(metrics.contentType).send(await metrics.text());
  });
  return router;
};

const reaches = (database: Database): Promise<boolean> =>
  database.query(VIVRE).then(
    () => true,
    () => false,
  );

const mayRead = (req: Request, jeton: string | undefined): boolean => {
  if (jeton === undefined) {
    return BOUCLE_LOCALE.has(req.socket.remoteAddress ?? '') && req.get('x-forwarded-for') === undefined;
  }
  const given = Buffer.from(req.get('authorization') ?? '');
  const expected = Buffer.from(`Bearer ${jeton}`);
  return given.length === expected.length && timingSafeEqual(given, expected);
};
