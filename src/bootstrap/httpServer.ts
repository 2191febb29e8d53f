import { join } from 'node:path';
import express, { type Express, type Router } from 'express';
import type { Container } from 'inversify';
import type { ApiRoute } from '../platform/api/ApiRoute.ts';
import { apiRouter } from '../platform/api/apiRouter.ts';
import { documentationRouter } from '../platform/api/documentation/documentationRouter.ts';
import { CodesDeRefus } from '../platform/api/CodesDeRefus.ts';
import { ReponsesGardees } from '../platform/api/ReponsesGardees.ts';
import { franchir } from '../platform/http/Barriere.ts';
import { choisirLangue } from '../platform/http/choisirLangue.ts';
import type { Edge } from '../platform/http/Edge.ts';
import { ErrorSentences } from '../platform/http/ErrorTexts.ts';
import { erreursHttp } from '../platform/http/erreursHttp.ts';
import { HttpRefusal } from '../platform/http/HttpRefusal.ts';
import { opsRoutes } from '../platform/http/opsRoutes.ts';
import { renderError } from '../platform/http/renderError.ts';
import { requestLog } from '../platform/http/requestLog.ts';
import { requireSameOrigin } from '../platform/http/requireSameOrigin.ts';
import { securityHeaders } from '../platform/http/securityHeaders.ts';
import { saveBeforeAnswer } from '../platform/http/session/saveBeforeAnswer.ts';
import { chargerActeur, sessions } from '../platform/http/session/sessions.ts';
import { sessionSecret } from '../platform/http/session/sessionSecret.ts';
import { cheminDeDesabonnement } from '../platform/mail/cheminDeDesabonnement.ts';
import { Metrics } from '../platform/metrics/Metrics.ts';
import { platform } from '../platform/tokens.ts';
import { lireAssets } from '../platform/web/Assets.ts';
import { dossierPublic } from './paths.ts';

/** The table of contents of the site: what each request goes through, in order. */
export const httpServer = async (container: Container, accepting: () => boolean): Promise<Express> => {
  const config = container.get(platform.config);
  const log = container.get(platform.log);
  const database = container.get(platform.database);
  const metrics = new Metrics(database);
  const edge = edgeOf(container);
  const services = container.getAll(platform.apiRoutes).flat();

  const app = express();
  app
    .disable('x-powered-by')
    .disable('etag')
    .set('trust proxy', config.mandataires)
    .set('query parser', 'simple');

  app.use((_req, res, next) => {
    Object.assign(res.locals, { edge, langue: 'fr' });
    next();
  });
  app.use(metrics.measure);
  app.use(opsRoutes({ database, metrics, metriquesJeton: config.metriquesJeton, accepting }));
  app.use(securityHeaders(config.urlPublique));
  app.use(
    '/assets',
    express.static(join(dossierPublic, 'assets'), {
      immutable: true,
      maxAge: '1y',
      index: false,
      redirect: false,
    }),
  );
  app.use(requestLog(log));
  if (container.isBound(platform.apiGateway)) app.use('/cpro', apiOf(container, services, edge));
  for (const { path, router } of container.getAll(platform.apiRouter)) app.use(path, router);
  app.use(requireSameOrigin(config.urlPublique, [cheminDeDesabonnement]));
  app.use(express.urlencoded({ extended: true, limit: '512kb', parameterLimit: 10_000 }));
  const magasin = container.get(platform.sessions);
  app.use(sessions(magasin, await sessionSecret(database), config.urlPublique));
  app.use(saveBeforeAnswer);
  app.use(chargerActeur(magasin));
  app.use(choisirLangue);
  app.use(franchir(container.getAll(platform.barriere)));
  app.use('/api', documentationRouter(services, config.urlPublique));
  for (const { path, router } of container.getAll(platform.webRouter)) app.use(path, router);
  app.use((_req, _res, next) => next(new HttpRefusal(404, 'http.404')));
  app.use(renderError(log));
  return app;
};

const apiOf = (container: Container, routes: readonly ApiRoute[], { sentences }: Edge): Router =>
  apiRouter({
    routes,
    gateway: container.get(platform.apiGateway),
    reponses: new ReponsesGardees(
      container.get(platform.database),
      container.get(platform.clock),
      container.get(platform.secretBox),
    ),
    codes: new CodesDeRefus(container.getAll(platform.apiCodes)),
    sentences,
    log: container.get(platform.log),
  });

const edgeOf = (container: Container): Edge => ({
  sentences: new ErrorSentences([erreursHttp, ...container.getAll(platform.errorTexts)]),
  limits: container.get(platform.limits),
  onglets: container.getAll(platform.onglet).sort((a, b) => a.ordre - b.ordre),
  assets: lireAssets(dossierPublic),
  demo: container.get(platform.config).demo,
});
