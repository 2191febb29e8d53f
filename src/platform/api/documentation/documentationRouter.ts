import { Router } from 'express';
import { h } from 'preact';
import { z } from 'zod';
import type { Langue } from '../../../kernel/domain/Langue.ts';
import { endpoint } from '../../http/endpoint.ts';
import { HttpRefusal } from '../../http/HttpRefusal.ts';
import type { ApiRoute } from '../ApiRoute.ts';
import { champsDe } from './champsDe.ts';
import { DocumentationPage } from './DocumentationPage.tsx';
import { exempleCurl, exempleDeJeton, exempleTypeScript } from './exemples.ts';
import { openApi, schemaDeLaReponse, schemaDuCorps } from './openApi.ts';
import { ServicePage, type ServicePresente } from './ServicePage.tsx';
import type { ResumeDeService } from './ResumeDeService.ts';
import { textesDeDocumentation } from './textes.ts';

const SansParametre = z.object({});
const UnService = z.object({ service: z.array(z.string().max(60)).max(6) });

/** `/api/openapi.json`, `/api/documentation` and a page for each service, all drawn from the route table. */
export const documentationRouter = (routes: readonly ApiRoute[], urlPublique: string): Router => {
  const router = Router();
  const document = JSON.stringify(openApi(routes, urlPublique));
  router.get(
    '/openapi.json',
    endpoint({
      acces: 'public',
      input: SansParametre,
      handle: ({ res }) => {
        res.type('application/json').send(document);
      },
    }),
  );
  router.get(
    '/documentation',
    endpoint({
      acces: 'public',
      input: SansParametre,
      handle: ({ langue, web }) => {
        const domaines = parDomaine(routes, langue);
        const textes = textesDeDocumentation[langue];
        web.page(h(DocumentationPage, { textes, domaines, jeton: exempleDeJeton(urlPublique) }));
      },
    }),
  );
  router.get(
    '/documentation/*service',
    endpoint({
      acces: 'public',
      input: UnService,
      handle: ({ input, langue, web }) => {
        const route = routes.find(({ chemin }) => chemin === `/cpro/${input.service.join('/')}`);
        if (!route) throw new HttpRefusal(404, 'http.404');
        const service = presenter(route, urlPublique, langue);
        web.page(h(ServicePage, { textes: textesDeDocumentation[langue], service }));
      },
    }),
  );
  return router;
};

const parDomaine = (routes: readonly ApiRoute[], langue: Langue) => {
  const noms = [...new Set(routes.map(({ domaine }) => domaine))];
  return noms.map((nom) => ({
    nom,
    services: routes
      .filter(({ domaine }) => domaine === nom)
      .map((route) => ({
        chemin: route.chemin,
        resume: resumeDe(route, langue),
        href: pageDe(route.chemin),
      })),
  }));
};

const pageDe = (chemin: string): string => chemin.replace(/^\/cpro/, '/api/documentation');

const resumeDe = ({ resume, resumeEn }: ApiRoute, langue: Langue): ResumeDeService =>
  langue === 'en' && resumeEn !== undefined
    ? { texte: resumeEn, langue: 'en' }
    : { texte: resume, langue: 'fr' };

const presenter = (route: ApiRoute, urlPublique: string, langue: Langue): ServicePresente => ({
  chemin: route.chemin,
  methode: route.methode,
  resume: resumeDe(route, langue),
  precisions: route.precisions,
  requete: champsDe(schemaDuCorps(route)),
  reponse: champsDe(schemaDeLaReponse(route)),
  curl: exempleCurl(route, urlPublique),
  typeScript: exempleTypeScript(route, urlPublique),
});
