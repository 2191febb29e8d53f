import { Router } from 'express';
import { h } from 'preact';
import { z } from 'zod';
import type { Acteur } from '../../../../../kernel/application/Acteur.ts';
import { endpoint } from '../../../../../platform/http/endpoint.ts';
import type { FormErrors } from '../../../../../platform/http/FormErrors.ts';
import type { Web } from '../../../../../platform/http/Web.ts';
import type { ConsulterFermeture } from '../../../application/fermeture/ConsulterFermeture.ts';
import type { FermerCompte } from '../../../application/fermeture/FermerCompte.ts';
import { renouvelerSession } from '../renouvelerSession.ts';
import { FermeturePage } from './FermeturePage.tsx';
import { limitesSecurite } from './limitesSecurite.ts';
import { motDePasseForm } from './motDePasseForm.ts';
import { textesSecurite } from './textesSecurite.ts';

interface UseCases {
  readonly consulter: ConsulterFermeture;
  readonly fermer: FermerCompte;
}

interface Montree {
  readonly web: Web;
  readonly acteur: Acteur;
  readonly erreurs?: FormErrors;
  readonly status?: number;
}

const RIEN = z.object({});
const ICI = '/mon-compte/fermeture';

export const fermetureRouter = ({ consulter, fermer }: UseCases): Router => {
  const router = Router();

  const montrer = async ({ web, acteur, erreurs = [], status = 200 }: Montree): Promise<void> =>
    web.page(h(FermeturePage, { obstacles: await consulter.execute({ acteur }), erreurs }), status);

  router.get(
    ICI,
    endpoint({ acces: 'connecte', input: RIEN, handle: ({ web, acteur }) => montrer({ web, acteur }) }),
  );

  router.post(
    ICI,
    endpoint({
      acces: 'connecte',
      input: RIEN,
      form: motDePasseForm,
      limites: limitesSecurite.acte,
      handle: async ({ acteur, form, langue, web, req }) => {
        await fermer.execute({ acteur, ...form });
        await renouvelerSession(req);
        web.redirect('/', { ton: 'succes', ...textesSecurite(langue).fermeture.faite });
      },
      refuse: montrer,
    }),
  );

  return router;
};
