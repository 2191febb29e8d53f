import { Router } from 'express';
import { h } from 'preact';
import { z } from 'zod';
import { endpoint } from '../../../../../platform/http/endpoint.ts';
import type { FermerAutresSessions } from '../../../application/sessions/FermerAutresSessions.ts';
import type { FermerSession } from '../../../application/sessions/FermerSession.ts';
import type { ListerMesSessions } from '../../../application/sessions/ListerMesSessions.ts';
import { presentSessions } from './presentSessions.ts';
import { SessionsPage } from './SessionsPage.tsx';
import { textesSecurite } from './textesSecurite.ts';

interface UseCases {
  readonly lister: ListerMesSessions;
  readonly fermer: FermerSession;
  readonly fermerAutres: FermerAutresSessions;
}

const RIEN = z.object({});
const SessionDesignee = z.object({ id: z.string().regex(/^[0-9a-f]{64}$/) });
const ICI = '/mon-compte/sessions';

export const sessionsRouter = ({ lister, fermer, fermerAutres }: UseCases): Router => {
  const router = Router();

  router.get(
    ICI,
    endpoint({
      acces: 'connecte',
      input: RIEN,
      handle: async ({ acteur, langue, web, req }) => {
        const sessions = await lister.execute({ acteur, session: req.sessionID });
        web.page(h(SessionsPage, { liste: presentSessions(sessions, langue) }));
      },
    }),
  );

  router.post(
    `${ICI}/fermer`,
    endpoint({
      acces: 'connecte',
      input: RIEN,
      form: SessionDesignee,
      handle: async ({ acteur, form, langue, web }) => {
        await fermer.execute({ acteur, id: form.id });
        web.redirect(ICI, { ton: 'succes', titre: textesSecurite(langue).sessions.fermee });
      },
    }),
  );

  router.post(
    `${ICI}/fermer-les-autres`,
    endpoint({
      acces: 'connecte',
      input: RIEN,
      handle: async ({ acteur, langue, web, req }) => {
        await fermerAutres.execute({ acteur, session: req.sessionID });
        web.redirect(ICI, { ton: 'succes', titre: textesSecurite(langue).sessions.autresFermees });
      },
    }),
  );

  return router;
};
