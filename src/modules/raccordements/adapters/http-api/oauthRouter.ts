import express, {
  Router,
  type ErrorRequestHandler,
  type Request,
  type RequestHandler,
  type Response,
} from 'express';
import type { Logger } from 'pino';
import { z } from 'zod';
import { HttpRefusal } from '../../../../platform/http/HttpRefusal.ts';
import { machineDe } from '../../../../platform/http/machineDe.ts';
import type { Limit, RateLimits } from '../../../../platform/http/RateLimits.ts';
import type { DelivrerJeton } from '../../application/DelivrerJeton.ts';
import { ClientRefuse } from '../../domain/erreurs.ts';
import type { Trousseau } from '../jetons/Trousseau.ts';
import { clientDe } from './clientDe.ts';
import { OAuthRefusal } from './OAuthRefusal.ts';

const PAR_MACHINE: Limit = { nom: 'raccordements.jeton.machine', points: 240, dureeSecondes: 60 };
/** Attempts that fail, by machine and client: a stranger who knows a client_id takes nothing from the one whose it is. */
const PAR_ECHEC: Limit = { nom: 'raccordements.jeton.echec', points: 60, dureeSecondes: 60 };
const PAR_CLIENT: Limit = { nom: 'raccordements.jeton.client', points: 60, dureeSecondes: 60 };

const FORMULAIRE = 'application/x-www-form-urlencoded';

export interface OAuthParts {
  readonly delivrer: DelivrerJeton;
  readonly trousseau: Trousseau;
  readonly limites: RateLimits;
  /** Without a final slash. */
  readonly emetteur: string;
  readonly log: Logger;
}

const Corps = z.record(z.string(), z.string());
const CLIENT_LU_MAX = 100;

/** Tokens for client credentials (RFC 6749 §4.4, 7009, 8414), in the shape of PISTE (dossier of the wire, §1). */
export const oauthRouter = (parts: OAuthParts): Router => {
  const { delivrer, trousseau, emetteur } = parts;
  const router = Router({ caseSensitive: true });

  router.post('/api/oauth/token', sansCache, ...formulaire, async (req, res) => {
    const corps = await lireCorps(req, parts);
    if (corps.grant_type === undefined) throw new OAuthRefusal('invalid_request', 'grant_type is missing');
    if (corps.grant_type !== 'client_credentials') throw new OAuthRefusal('unsupported_grant_type');
    const client = clientDe(req, corps);
    const tentative = `${machineDe(req.ip ?? '')} ${client.clientId.slice(0, CLIENT_LU_MAX)}`;
    await parts.limites.spend(PAR_ECHEC, tentative);
    const { jeton, dureeSecondes } = await delivrer.execute(client);
    await parts.limites.giveBack(PAR_ECHEC, tentative);
    await parts.limites.spend(PAR_CLIENT, client.clientId);
    res.json({ access_token: jeton, token_type: 'Bearer', expires_in: dureeSecondes, scope: 'openid' });
  });

  router.post('/api/oauth/revoke', sansCache, ...formulaire, async (req, res) => {
    const corps = await lireCorps(req, parts);
    if (corps.token === undefined || corps.token === '')
      throw new OAuthRefusal('invalid_request', 'token is missing');
    await delivrer.rendre(clientDe(req, corps), corps.token);
    res.status(200).end();
  });

  for (const chemin of ['/api/oauth/token', '/api/oauth/revoke']) {
    router.all(chemin, (_req, res) => {
      res.status(405).set('Allow', 'POST').json({ error: 'invalid_request' });
    });
  }

  router.get('/api/oauth/jwks', async (_req, res) => {
    res.set('Cache-Control', 'public, max-age=60').json({ keys: await trousseau.publiques() });
  });

  router.get('/.well-known/oauth-authorization-server', (_req, res) => {
    res.set('Cache-Control', 'public, max-age=3600').json({
      issuer: emetteur,
      token_endpoint: `${emetteur}/api/oauth/token`,
      revocation_endpoint: `${emetteur}/api/oauth/revoke`,
      jwks_uri: `${emetteur}/api/oauth/jwks`,
      grant_types_supported: ['client_credentials'],
      response_types_supported: [],
      scopes_supported: ['openid'],
      token_endpoint_auth_methods_supported: ['client_secret_post', 'client_secret_basic'],
      revocation_endpoint_auth_methods_supported: ['client_secret_post', 'client_secret_basic'],
      service_documentation: `${emetteur}/api/documentation`,
    });
  });

  router.use(repondreLErreur(parts.log));
  return router;
};

const sansCache: RequestHandler = (_req, res, next) => {
  res.set({ 'Cache-Control': 'no-store', Pragma: 'no-cache' });
  next();
};

const exigerFormulaire: RequestHandler = (req, _res, next) => {
  if (req.headers['content-type'] !== undefined && !req.is(FORMULAIRE))
    throw new OAuthRefusal('invalid_request', `the body must be ${FORMULAIRE}`, 415);
  next();
};

const formulaire: readonly RequestHandler[] = [
  exigerFormulaire,
  express.urlencoded({ extended: false, limit: '16kb', parameterLimit: 50 }),
];

/** A parameter that comes twice is a fault (RFC 6749 §3.2). */
const lireCorps = async (
  req: Request,
  { limites }: OAuthParts,
): Promise<Readonly<Record<string, string>>> => {
  await limites.spend(PAR_MACHINE, machineDe(req.ip ?? ''));
  const lu = Corps.safeParse(req.body ?? {});
  if (!lu.success) throw new OAuthRefusal('invalid_request', 'a parameter comes twice');
  return lu.data;
};

const repondreLErreur =
  (log: Logger): ErrorRequestHandler =>
  (erreur: unknown, req, res, next) => {
    if (res.headersSent) return next(erreur);
    if (erreur instanceof OAuthRefusal) return repondre(res, erreur);
    if (erreur instanceof ClientRefuse) return repondre(res, OAuthRefusal.client(req));
    if (erreur instanceof HttpRefusal && erreur.status === 429) {
      res.set('Retry-After', String(erreur.retryAfterSeconds ?? 60));
      return repondre(res, new OAuthRefusal('temporarily_unavailable', 'too many requests', 429));
    }
    const statut = (erreur as { readonly status?: unknown }).status;
    if (typeof statut === 'number' && statut >= 400 && statut < 500)
      return repondre(res, new OAuthRefusal('invalid_request', 'the body cannot be read', statut));
    log.error({ err: erreur, req: { id: req.id } }, 'request failed');
    res.status(500).json({ error: 'server_error' });
  };

const repondre = (res: Response, { status, error, description, headers }: OAuthRefusal): void => {
  res
    .status(status)
    .set(headers)
    .json({ error, ...(description !== undefined && { error_description: description }) });
};
