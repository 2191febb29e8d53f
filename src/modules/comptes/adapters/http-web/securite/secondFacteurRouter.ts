import { Router, type Request } from 'express';
import { h } from 'preact';
import { z } from 'zod';
import type { Acteur } from '../../../../../kernel/application/Acteur.ts';
import { endpoint } from '../../../../../platform/http/endpoint.ts';
import type { FormErrors } from '../../../../../platform/http/FormErrors.ts';
import type { Web } from '../../../../../platform/http/Web.ts';
import type { ActiverSecondFacteur } from '../../../application/second-facteur/ActiverSecondFacteur.ts';
import type { ConsulterSecondFacteur } from '../../../application/second-facteur/ConsulterSecondFacteur.ts';
import type { PreparerSecondFacteur } from '../../../application/second-facteur/PreparerSecondFacteur.ts';
import type { RenouvelerCodesDeSecours } from '../../../application/second-facteur/RenouvelerCodesDeSecours.ts';
import type { RetirerSecondFacteur } from '../../../application/second-facteur/RetirerSecondFacteur.ts';
import { SecondFacteurDejaActif } from '../../../domain/second-facteur/erreurs.ts';
import { PAGE_DU_SECOND_FACTEUR as ICI } from './barriereDuSecondFacteur.ts';
import { codeForm } from './codeForm.ts';
import { CodesDeSecoursPage } from './CodesDeSecoursPage.tsx';
import { limitesSecurite } from './limitesSecurite.ts';
import { MiseEnPlacePage } from './MiseEnPlacePage.tsx';
import { motDePasseForm } from './motDePasseForm.ts';
import { preparationForm } from './preparationForm.ts';
import { qrEnImage } from './qrEnImage.ts';
import { SecondFacteurPage, type ActeDuSecondFacteur } from './SecondFacteurPage.tsx';
import { textesSecurite } from './textesSecurite.ts';

interface UseCases {
  readonly consulter: ConsulterSecondFacteur;
  readonly preparer: PreparerSecondFacteur;
  readonly activer: ActiverSecondFacteur;
  readonly renouveler: RenouvelerCodesDeSecours;
  readonly retirer: RetirerSecondFacteur;
}

interface Montree {
  readonly web: Web;
  readonly acteur: Acteur;
  readonly req: Request;
  readonly erreurs?: FormErrors;
  readonly status?: number;
}

const RIEN = z.object({});
const Acte = z.object({ acte: z.enum(['codes', 'retirer']).optional().catch(undefined) });
const MISE_EN_PLACE = `${ICI}/mise-en-place`;

export const secondFacteurRouter = (usages: UseCases): Router => {
  const router = Router();

  const montrer = async (
    { web, acteur, req, erreurs = [], status = 200 }: Montree,
    acte?: ActeDuSecondFacteur,
  ): Promise<void> => {
    const vue = await usages.consulter.execute({ acteur, session: req.sessionID });
    web.page(h(SecondFacteurPage, { vue, acte, erreurs }), status);
  };

  const montrerMiseEnPlace = async ({
    web,
    acteur,
    req,
    erreurs = [],
    status = 200,
  }: Montree): Promise<void> => {
    const vue = await usages.consulter.execute({ acteur, session: req.sessionID });
    if (vue.etat === 'PREPARE') {
      const cle = vue.secret.match(/.{1,4}/gu)?.join(' ') ?? vue.secret;
      web.page(h(MiseEnPlacePage, { qr: await qrEnImage(vue.adresse), cle, erreurs }), status);
      return;
    }
    const { dejaActif } = textesSecurite(web.langue).secondFacteur;
    web.redirect(ICI, vue.etat === 'ACTIF' ? { ton: 'info', titre: dejaActif } : undefined);
  };

  router.get(
    ICI,
    endpoint({
      acces: 'connecte',
      input: Acte,
      handle: ({ web, acteur, req, input }) => montrer({ web, acteur, req }, input.acte),
    }),
  );

  router.post(
    `${ICI}/preparer`,
    endpoint({
      acces: 'connecte',
      input: RIEN,
      form: preparationForm,
      limites: limitesSecurite.acte,
      handle: async ({ acteur, form, web, req }) => {
        await usages.preparer.execute({ acteur, ...form, session: req.sessionID });
        web.redirect(MISE_EN_PLACE);
      },
      refuse: ({ acteur, web, req, erreurs, status, cause }) =>
        cause instanceof SecondFacteurDejaActif
          ? web.redirect(ICI)
          : montrer({ web, acteur, req, erreurs, status }),
    }),
  );

  router.get(
    MISE_EN_PLACE,
    endpoint({
      acces: 'connecte',
      input: RIEN,
      handle: ({ web, acteur, req }) => montrerMiseEnPlace({ web, acteur, req }),
    }),
  );

  router.post(
    MISE_EN_PLACE,
    endpoint({
      acces: 'connecte',
      input: RIEN,
      form: codeForm,
      limites: limitesSecurite.code,
      handle: async ({ acteur, form, web, req }) => {
        const codes = await usages.activer.execute({ acteur, code: form.code, session: req.sessionID });
        req.session.secondFacteur = true;
        web.page(h(CodesDeSecoursPage, { codes, renouveles: false }));
      },
      refuse: montrerMiseEnPlace,
    }),
  );

  router.post(
    `${ICI}/codes`,
    endpoint({
      acces: 'connecte',
      input: RIEN,
      form: motDePasseForm,
      limites: limitesSecurite.acte,
      handle: async ({ acteur, form, web }) => {
        const codes = await usages.renouveler.execute({ acteur, ...form });
        web.page(h(CodesDeSecoursPage, { codes, renouveles: true }));
      },
      refuse: (call) => montrer(call, 'codes'),
    }),
  );

  router.post(
    `${ICI}/retirer`,
    endpoint({
      acces: 'connecte',
      input: RIEN,
      form: motDePasseForm,
      limites: limitesSecurite.acte,
      handle: async ({ acteur, form, langue, web, req }) => {
        await usages.retirer.execute({ acteur, ...form, session: req.sessionID });
        delete req.session.secondFacteur;
        web.redirect(ICI, { ton: 'succes', ...textesSecurite(langue).secondFacteur.retire });
      },
      refuse: (call) => montrer(call, 'retirer'),
    }),
  );

  return router;
};
