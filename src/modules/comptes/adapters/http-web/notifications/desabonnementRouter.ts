import { Router } from 'express';
import { h } from 'preact';
import { z } from 'zod';
import { endpoint, type LimitedBy } from '../../../../../platform/http/endpoint.ts';
import { cheminDeDesabonnement } from '../../../../../platform/mail/cheminDeDesabonnement.ts';
import type { LireDesabonnement } from '../../../application/notifications/LireDesabonnement.ts';
import type { SeDesabonner } from '../../../application/notifications/SeDesabonner.ts';
import { SYNTHESES } from '../../../domain/notifications/Synthese.ts';
import { DesabonnementFaitPage } from './DesabonnementFaitPage.tsx';
import { DesabonnementPage } from './DesabonnementPage.tsx';

const parJeton = z.object({ jeton: z.string().min(1).max(1_000) });
const fait = z.object({ synthese: z.enum(SYNTHESES) });

/** What a mail reader posts by itself; a person's click on the page posts nothing of the kind. */
const forme = z.object({ 'List-Unsubscribe': z.string().optional() });

const LIMITES: readonly LimitedBy[] = [
  { limite: { nom: 'desabonnement-ip', points: 60, dureeSecondes: 60 * 60 } },
];

interface UseCases {
  readonly lire: LireDesabonnement;
  readonly seDesabonner: SeDesabonner;
}

/** Without signing in: the address proves itself. RFC 8058 wants a POST that is not redirected. */
export const desabonnementRouter = ({ lire, seDesabonner }: UseCases): Router => {
  const router = Router();

  router.get(
    cheminDeDesabonnement,
    endpoint({
      acces: 'public',
      input: parJeton,
      limites: LIMITES,
      handle: async ({ input: { jeton }, web }) => {
        const { synthese } = await lire.execute({ jeton });
        web.page(h(DesabonnementPage, { synthese, jeton }));
      },
    }),
  );

  router.post(
    cheminDeDesabonnement,
    endpoint({
      acces: 'public',
      input: parJeton,
      form: forme,
      limites: LIMITES,
      handle: async ({ input: { jeton }, form, web }) => {
        const { synthese } = await seDesabonner.execute({ jeton });
        if (form['List-Unsubscribe'] !== undefined) web.page(h(DesabonnementFaitPage, { synthese }));
        else web.redirect(`${cheminDeDesabonnement}/${synthese}`);
      },
    }),
  );

  router.get(
    `${cheminDeDesabonnement}/:synthese`,
    endpoint({
      acces: 'public',
      input: fait,
      handle: ({ input: { synthese }, web }) => web.page(h(DesabonnementFaitPage, { synthese })),
    }),
  );

  return router;
};
