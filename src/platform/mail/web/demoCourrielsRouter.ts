import { Router } from 'express';
import { h } from 'preact';
import { z } from 'zod';
import { endpoint } from '../../http/endpoint.ts';
import { HttpRefusal } from '../../http/HttpRefusal.ts';
import type { Database } from '../../knex/Database.ts';
import { formatInstant } from '../../web/formats.ts';
import { CourrielPage } from './CourrielPage.tsx';
import { CourrielsPage } from './CourrielsPage.tsx';

const PAR_PAGE = 50;

interface CourrielRow {
  id: number;
  a: string;
  sujet: string;
  texte: string;
  envoye_le: string;
}

const Curseur = z.object({
  avant: z.coerce.number().int().positive().optional().catch(undefined),
  page: z.coerce.number().int().min(1).max(100_000).default(1).catch(1),
});
const Designe = z.object({ id: z.coerce.number().int().positive() });

/** The inbox of the demonstration. Mounted in demonstration mode alone. */
export const demoCourrielsRouter = (database: Database): Router => {
  const router = Router();

  router.get(
    '/',
    endpoint({
      acces: 'public',
      input: Curseur,
      handle: async ({ input: { avant, page }, langue, web }) => {
        const query = database
          .from<CourrielRow>('platform_courriels')
          .select('id', 'a', 'sujet', 'envoye_le')
          .orderBy('id', 'desc')
          .limit(PAR_PAGE + 1);
        if (avant !== undefined) query.where('id', '<', avant);
        const rows = (await query) as CourrielRow[];
        const shown = rows.slice(0, PAR_PAGE);
        const last = rows.length > PAR_PAGE ? shown.at(-1) : undefined;
        const suivante = last && `/demo/courriels?avant=${last.id}&page=${page + 1}`;
        const courriels = shown.map(({ id, a, sujet, envoye_le }) => ({
          id,
          a,
          sujet,
          date: formatInstant(new Date(envoye_le), langue),
        }));
        web.page(h(CourrielsPage, { langue, courriels, suivante, page }));
      },
    }),
  );

  router.get(
    '/:id',
    endpoint({
      acces: 'public',
      input: Designe,
      handle: async ({ input: { id }, langue, web }) => {
        const rows: CourrielRow[] = await database.from<CourrielRow>('platform_courriels').where({ id });
        const [row] = rows;
        if (!row) throw new HttpRefusal(404, 'http.404');
        const { a, sujet, texte, envoye_le } = row;
        web.page(
          h(CourrielPage, { langue, a, sujet, texte, date: formatInstant(new Date(envoye_le), langue) }),
        );
      },
    }),
  );

  return router;
};
