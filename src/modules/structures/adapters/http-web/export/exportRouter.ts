import { Router } from 'express';
import { h } from 'preact';
import { z } from 'zod';
import { envoyerTableur } from '../../../../../platform/export/envoyerTableur.ts';
import { formatsDExport } from '../../../../../platform/export/FormatDExport.ts';
import { endpoint } from '../../../../../platform/http/endpoint.ts';
import type { ExporterHabilitations } from '../../../application/export/ExporterHabilitations.ts';
import { optionsDesStructuresGerees } from '../optionsDesStructuresGerees.ts';
import { ExportPage } from './ExportPage.tsx';
import { tableurDHabilitations } from './tableurDHabilitations.ts';

const Demande = z.object({
  structure: z.literal('').or(z.coerce.number().int().positive()).optional(),
  format: z.enum(formatsDExport),
});

/** *Activités du gestionnaire* > *Export*. */
export const exportRouter = (exporter: ExporterHabilitations): Router => {
  const router = Router();

  router.get(
    '/',
    endpoint({
      acces: 'gestionnaire',
      input: z.object({}),
      handle: ({ acteur, web }) => {
        web.page(h(ExportPage, { structures: optionsDesStructuresGerees(acteur) }));
      },
    }),
  );

  router.get(
    '/fichier',
    endpoint({
      acces: 'gestionnaire',
      input: Demande,
      handle: async ({ acteur, input: { structure, format }, langue, web }) => {
        const habilitations = exporter.execute(acteur, typeof structure === 'number' ? structure : null);
        await envoyerTableur(web, format, tableurDHabilitations(habilitations, langue));
      },
    }),
  );

  return router;
};
