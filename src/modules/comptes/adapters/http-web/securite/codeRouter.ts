import { Router, type Request } from 'express';
import { h } from 'preact';
import { z } from 'zod';
import type { Clock } from '../../../../../kernel/application/Clock.ts';
import { endpoint } from '../../../../../platform/http/endpoint.ts';
import type { LierIdentiteEnEntrant } from '../../../application/identite/LierIdentiteEnEntrant.ts';
import type { PresenterCode } from '../../../application/second-facteur/PresenterCode.ts';
import { PAGE_DU_CODE } from '../entrer.ts';
import '../identite/sessionDIdentite.ts';
import { ouvrirSession } from '../ouvrirSession.ts';
import { codeForm } from './codeForm.ts';
import { CodePage } from './CodePage.tsx';
import { limitesSecurite } from './limitesSecurite.ts';

interface UseCases {
  readonly presenterCode: PresenterCode;
  readonly lierEnEntrant: LierIdentiteEnEntrant;
  readonly clock: Clock;
}

const DUREE_DE_L_ATTENTE_MS = 10 * 60_000;

const Moyen = z.object({ moyen: z.literal('secours').optional().catch(undefined) });

/** The second step of a sign-in; without a first proof younger than ten minutes, back to the sign-in page. */
export const codeRouter = ({ presenterCode, lierEnEntrant, clock }: UseCases): Router => {
  const router = Router();

  const attenteDe = ({ session }: Request) =>
    clock.now().getTime() - (session.creeeLe ?? 0) < DUREE_DE_L_ATTENTE_MS ? session.attente : undefined;

  router.get(
    PAGE_DU_CODE,
    endpoint({
      acces: 'public',
      input: Moyen,
      handle: ({ input, req, web }) => {
        if (attenteDe(req)) web.page(h(CodePage, { secours: input.moyen === 'secours', erreurs: [] }));
        else web.redirect('/connexion');
      },
    }),
  );

  router.post(
    PAGE_DU_CODE,
    endpoint({
      acces: 'public',
      input: Moyen,
      form: codeForm,
      limites: limitesSecurite.code,
      handle: async ({ form, req, web }) => {
        const attente = attenteDe(req);
        if (!attente) {
          web.redirect('/connexion');
          return;
        }
        await presenterCode.execute({ utilisateurId: attente.utilisateurId, code: form.code });
        const { identiteALier } = req.session;
        delete req.session.identiteALier;
        if (identiteALier) await lierEnEntrant.lier(attente.utilisateurId, identiteALier);
        await ouvrirSession(req, attente.utilisateurId, true);
        web.redirect(attente.retour);
      },
      refuse: ({ input, req, web, erreurs, status }) => {
        if (attenteDe(req)) web.page(h(CodePage, { secours: input.moyen === 'secours', erreurs }), status);
        else web.redirect('/connexion');
      },
    }),
  );

  return router;
};
