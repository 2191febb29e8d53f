import { randomUUID } from 'node:crypto';
import express, {
  type ErrorRequestHandler,
  type Request,
  type RequestHandler,
  type Response,
  type Router,
} from 'express';
import type { Logger } from 'pino';
import type { z } from 'zod';
import { DomainError } from '../../kernel/domain/DomainError.ts';
import type { ErrorSentences } from '../http/ErrorTexts.ts';
import { faultOfInput } from '../http/faultOfInput.ts';
import { HttpRefusal } from '../http/HttpRefusal.ts';
import type { ApiGateway, ApplicationReconnue, Identification } from './ApiGateway.ts';
import { ApiRefusal } from './ApiRefusal.ts';
import type { ApiRoute } from './ApiRoute.ts';
import type { Appel } from './Appel.ts';
import { FORMAT, type CodesDeRefus } from './CodesDeRefus.ts';
import { ErreurFonctionnelle } from './ErreurFonctionnelle.ts';
import { lireCorpsJson } from './lireCorpsJson.ts';
import { porteUnFichier, repondreEnFlux } from './repondreEnFlux.ts';
import type { ReponsesGardees } from './ReponsesGardees.ts';

export interface ApiParts {
  readonly routes: readonly ApiRoute[];
  readonly gateway: ApiGateway;
  readonly reponses: ReponsesGardees;
  readonly codes: CodesDeRefus;
  readonly sentences: ErrorSentences;
  readonly log: Logger;
}

/** What the journal needs to know once the answer is gone. */
interface Suivi {
  application?: ApplicationReconnue;
  appel?: Appel;
  codeRetour?: number;
}

/**
 * Everything under `/cpro`. The gateway answers before any service, as that of PISTE does: 400 without a bearer, 401 for a
 * token or an account that is not good, 403 with `{}` for a route that the application has not subscribed to or that does
 * not exist, 415 for another type than JSON. Source: dossier of the wire, §1.
 */
export const apiRouter = (parts: ApiParts): Router => {
  const router = express.Router({ caseSensitive: true });
  router.use((_req, res, next) => {
    res.set('x-correlationid', `Id-${randomUUID()}`);
    res.set('Cache-Control', 'no-store');
    next();
  });
  for (const route of parts.routes) {
    const chemin = route.chemin.replace(/^\/cpro/, '');
    router[route.methode === 'GET' ? 'get' : 'post'](chemin, ...service(route, parts));
  }
  router.use(async (req) => {
    await parts.gateway.reconnaitre(identificationDe(req));
    throw new ApiRefusal(403);
  });
  router.use(repondreLErreur(parts));
  return router;
};

const service = (route: ApiRoute, { gateway, reponses, log }: ApiParts): RequestHandler[] => {
  const admettre: RequestHandler = async (req, res, next) => {
    const suivi: Suivi = {};
    res.locals.api = suivi;
    noterALaFin(route, gateway, suivi, res);
    const identification = identificationDe(req);
    suivi.application = await gateway.reconnaitre(identification);
    if (!suivi.application.domaines.has(route.domaine)) throw new ApiRefusal(403);
    suivi.appel = gateway.ouvrir(suivi.application, identification);
    next();
  };
  const servir: RequestHandler = async (req, res) => {
    const { appel } = res.locals.api as Required<Suivi>;
    const corps = lireCorps(route.corps, req.body);
    const preparer = () => route.preparer({ appel, corps: corps as never });
    const cle = route.ecrit ? req.get('idempotency-key') : undefined;
    const ecriture = { applicationId: appel.applicationId, route: route.chemin, corps: req.body as unknown };
    const rendue = (await (cle === undefined
      ? (await preparer())()
      : reponses.uneFois({ ...ecriture, cle }, preparer))) as object;
    (res.locals.api as Suivi).codeRetour = 0;
    const enveloppe = route.sansEnveloppe ? {} : { codeRetour: 0, libelle: route.libelle };
    const reponse = { ...enveloppe, ...rendue };
    if (!porteUnFichier(reponse)) res.json(reponse);
    else await envoyerEnFlux(req, res, reponse, log);
  };
  return [admettre, lireCorpsJson(route.tailleDuCorps), servir];
};

/** Once it has begun, an answer can't be refused any more: its connection is cut, so that nobody takes half of it for all. */
const envoyerEnFlux = async (req: Request, res: Response, reponse: object, log: Logger): Promise<void> => {
  try {
    await repondreEnFlux(res, { ...reponse });
  } catch (err) {
    if (!res.headersSent && !res.destroyed) {
      delete (res.locals.api as Suivi).codeRetour;
      throw err;
    }
    const parti = (err as { readonly code?: unknown }).code === 'ERR_STREAM_PREMATURE_CLOSE';
    log[parti ? 'debug' : 'error']({ err, req: { id: req.id } }, 'an answer was cut short');
    res.destroy();
  }
};

const identificationDe = (req: Request): Identification => ({
  authorization: req.get('authorization'),
  compte: req.get('cpro-account'),
});

const noterALaFin = (route: ApiRoute, gateway: ApiGateway, suivi: Suivi, res: Response): void => {
  const debut = performance.now();
  const le = new Date();
  res.once('close', () => {
    if (!suivi.application) return;
    gateway.noter({
      applicationId: suivi.application.applicationId,
      compteId: suivi.appel?.acteur.utilisateurId ?? null,
      route: route.chemin,
      statut: res.statusCode,
      codeRetour: suivi.codeRetour ?? null,
      duree: Math.round(performance.now() - debut),
      le,
    });
  });
};

/** @throws ErreurFonctionnelle which names every field that can't be read */
const lireCorps = (schema: z.ZodType, recu: unknown): unknown => {
  const faute = faultOfInput(recu);
  if (faute) throw format(faute === 'nul' ? 'caractère interdit' : 'corps : trop de niveaux');
  const lu = schema.safeParse(recu);
  if (lu.success) return lu.data;
  const champs = new Set(lu.error.issues.map(({ path }) => path.join('.') || 'corps'));
  throw format(`valeur incorrecte : ${[...champs].join(', ')}`);
};

const format = (quoi: string): ErreurFonctionnelle =>
  new ErreurFonctionnelle(FORMAT.codeRetour, `${FORMAT.message} - ${quoi}`);

const repondreLErreur =
  (parts: ApiParts): ErrorRequestHandler =>
  (erreur: unknown, req, res, next) => {
    if (res.headersSent) return next(erreur);
    const suivi = res.locals.api as Suivi | undefined;
    if (erreur instanceof ApiRefusal) {
      res.status(erreur.status).set(erreur.headers).json({});
      return;
    }
    if (erreur instanceof HttpRefusal && erreur.status === 429) {
      res
        .status(429)
        .set('Retry-After', String(erreur.retryAfterSeconds ?? 60))
        .json({});
      return;
    }
    const refus = refusDe(erreur, parts);
    if (!refus) {
      parts.log.error({ err: erreur, req: { id: req.id } }, 'request failed');
      res.status(500).json({});
      return;
    }
    if (suivi) suivi.codeRetour = refus.codeRetour;
    res.status(refus.status).json({ codeRetour: refus.codeRetour, libelle: refus.libelle });
  };

const refusDe = (erreur: unknown, { codes, sentences }: ApiParts): ErreurFonctionnelle | undefined => {
  if (erreur instanceof ErreurFonctionnelle) return erreur;
  if (!(erreur instanceof DomainError)) return undefined;
  const { codeRetour, message } = codes.de(erreur);
  const champ = erreur.champ === undefined ? '' : ` (${erreur.champ})`;
  return new ErreurFonctionnelle(
    codeRetour,
    `${message} - ${sentences.sentence('fr', erreur.code, erreur)}${champ}`,
  );
};
