import { Router } from 'express';
import { h } from 'preact';
import { z } from 'zod';
import type { Clock } from '../../../../kernel/application/Clock.ts';
import { endpoint } from '../../../../platform/http/endpoint.ts';
import type { Database } from '../../../../platform/knex/Database.ts';
import { formatInstant } from '../../../../platform/web/formats.ts';
import { AidePage } from './AidePage.tsx';
import { EtatDuServicePage } from './EtatDuServicePage.tsx';
import { RaccorderPage } from './raccorder/RaccorderPage.tsx';
import { textesRaccorder } from './raccorder/textes.ts';
import { en } from './textes/en.ts';
import { fr, type TextesAide } from './textes/fr.ts';

const SansParametre = z.object({});
const VIVRE = { name: 'aide.etat', text: 'SELECT 1 AS un' } as const;
const textes = { fr, en };

type PageEcrite = {
  [Nom in keyof TextesAide]: TextesAide[Nom] extends { sections: unknown } ? Nom : never;
}[keyof TextesAide];

const pageEcrite = (nom: PageEcrite) =>
  endpoint({
    acces: 'public',
    input: SansParametre,
    handle: ({ langue, web }) => {
      web.page(h(AidePage, { page: textes[langue][nom], sommaire: textes[langue].sommaire }));
    },
  });

export const aideWebRouter = (database: Database, clock: Clock): Router => {
  const router = Router();
  router.get('/aide', pageEcrite('aide'));
  router.get(
    '/aide/raccorder',
    endpoint({
      acces: 'public',
      input: SansParametre,
      handle: ({ langue, web }) => {
        web.page(h(RaccorderPage, { textes: textesRaccorder[langue] }));
      },
    }),
  );
  router.get('/accessibilite', pageEcrite('accessibilite'));
  router.get('/donnees-personnelles', pageEcrite('donnees'));
  router.get(
    '/etat-du-service',
    endpoint({
      acces: 'public',
      input: SansParametre,
      handle: async ({ langue, web }) => {
        const fonctionne = await database.query(VIVRE).then(
          () => true,
          () => false,
        );
        const moment = formatInstant(clock.now(), langue);
        web.page(
          h(EtatDuServicePage, { textes: textes[langue].etat, fonctionne, moment }),
          fonctionne ? 200 : 503,
        );
      },
    }),
  );
  return router;
};
