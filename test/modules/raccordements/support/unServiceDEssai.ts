import express, { type Express } from 'express';
import { z } from 'zod';
import type { Acteur } from '../../../../src/kernel/application/Acteur.ts';
import { apiRoute } from '../../../../src/platform/api/ApiRoute.ts';
import { apiRouter } from '../../../../src/platform/api/apiRouter.ts';
import { CodesDeRefus } from '../../../../src/platform/api/CodesDeRefus.ts';
import { ReponsesGardees } from '../../../../src/platform/api/ReponsesGardees.ts';
import { corps, texte } from '../../../../src/platform/api/wire/champs.ts';
import { ErrorSentences } from '../../../../src/platform/http/ErrorTexts.ts';
import { platform } from '../../../../src/platform/tokens.ts';
import type { TestApp } from '../../../support/testApp.ts';

export const CHEMIN_D_ESSAI = '/cpro/structures/v1/essai';

/** Behind the real door, one service that does nothing; `vus` says in whose name it was called. */
export const unServiceDEssai = ({
  container,
}: Pick<TestApp, 'container'>): { readonly app: Express; readonly vus: Acteur[] } => {
  const vus: Acteur[] = [];
  const essai = apiRoute({
    chemin: CHEMIN_D_ESSAI,
    resume: 'Essai',
    corps: corps({ mot: texte(10) }),
    reponse: z.object({ compteId: z.int() }),
    exemple: {},
    handle: ({ appel: { acteur } }) => {
      vus.push(acteur);
      return { compteId: acteur.utilisateurId };
    },
  });
  const app = express();
  app.use(
    '/cpro',
    apiRouter({
      routes: [essai],
      gateway: container.get(platform.apiGateway),
      reponses: new ReponsesGardees(
        container.get(platform.database),
        container.get(platform.clock),
        container.get(platform.secretBox),
      ),
      codes: new CodesDeRefus([]),
      sentences: new ErrorSentences([]),
      log: container.get(platform.log),
    }),
  );
  return { app, vus };
};
