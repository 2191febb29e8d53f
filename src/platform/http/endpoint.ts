import type { Request, RequestHandler, Response } from 'express';
import type { z } from 'zod';
import type { Acteur } from '../../kernel/application/Acteur.ts';
import { DomainError } from '../../kernel/domain/DomainError.ts';
import type { Langue } from '../../kernel/domain/Langue.ts';
import { peutFrapper, type Acces } from './Acces.ts';
import { checkCsrfToken } from './csrf.ts';
import { faultOfInput } from './faultOfInput.ts';
import { erreurDeRegle, erreursDeForme, type FormErrors } from './FormErrors.ts';
import { httpStatus } from './httpStatus.ts';
import { HttpRefusal } from './HttpRefusal.ts';
import { machineDe } from './machineDe.ts';
import type { Limit } from './RateLimits.ts';
import './Locals.ts';
import { Web } from './Web.ts';

type ActeurOf<A extends Acces> = A extends 'public' ? Acteur | undefined : Acteur;

/** A form as it was typed: `saisie.lignes[0].quantite` … */
export type Saisie = Readonly<Record<string, unknown>>;

export interface Call<A extends Acces, I, F> {
  readonly acteur: ActeurOf<A>;
  /** From the address: parameters and query. */
  readonly input: I;
  /** From the body. */
  readonly form: F;
  readonly langue: Langue;
  readonly web: Web;
  readonly req: Request;
  readonly res: Response;
}

export interface RefusedCall<A extends Acces, I> extends Omit<Call<A, I, never>, 'form'> {
  readonly saisie: Saisie;
  readonly erreurs: FormErrors;
  readonly status: number;
  readonly cause: unknown;
}

export interface LimitedBy {
  readonly limite: Limit;
  /** The key whose budget is spent; by default the address of the machine. */
  readonly par?: (req: Request) => string;
  /** What a request that succeeds has spent is given back: only failures count. */
  readonly rendueAuSucces?: boolean;
}

export interface Definition<A extends Acces, I extends z.ZodType, F extends z.ZodType> {
  readonly acces: A;
  readonly input: I;
  readonly form?: F;
  readonly limites?: readonly LimitedBy[];
  /** Reads a multipart body into `req.body` and `req.files` before the form is checked. */
  readonly lireCorps?: RequestHandler;
  readonly handle: (call: Call<A, z.output<I>, z.output<F>>) => Promise<void> | void;
  /** Shows the form again with what is wrong and all that was typed. Without it, the error page tells. */
  readonly refuse?: (call: RefusedCall<A, z.output<I>>) => Promise<void> | void;
}

export interface Endpoint extends RequestHandler {
  readonly acces: Acces;
}

/** No route without a declared access and a schema: the type asks for both. */
export const endpoint = <A extends Acces, I extends z.ZodType, F extends z.ZodType = z.ZodUnknown>(
  definition: Definition<A, I, F>,
): Endpoint => {
  const handler: RequestHandler = (req, res) => answer(definition, req, res);
  return Object.assign(handler, { acces: definition.acces });
};

const answer = async <A extends Acces, I extends z.ZodType, F extends z.ZodType>(
  definition: Definition<A, I, F>,
  req: Request,
  res: Response,
): Promise<void> => {
  const { acteur, edge, langue } = res.locals;
  if (!peutFrapper(definition.acces, acteur)) return turnAway(req, res);
  for (const limited of definition.limites ?? [])
    await edge.limits.spend(limited.limite, keyOf(limited, req));
  if (definition.lireCorps) await run(definition.lireCorps, req, res);
  if (req.method !== 'GET' && req.method !== 'HEAD') checkCsrfToken(req);

  const lue = { ...req.query, ...req.params };
  if (faultOfInput(lue) || faultOfInput(req.body)) throw new HttpRefusal(400, 'http.400');

  const adresse = definition.input.safeParse(lue);
  if (!adresse.success) throw new HttpRefusal(404, 'http.404');
  const call = {
    acteur: acteur as ActeurOf<A>,
    input: adresse.data,
    langue,
    web: new Web(req, res),
    req,
    res,
  };

  const saisie = (req.body ?? {}) as Saisie;
  const form = definition.form?.safeParse(saisie);
  if (form && !form.success) {
    const erreurs = erreursDeForme(form.error.issues, edge.sentences, langue);
    if (!definition.refuse) throw new HttpRefusal(400, 'http.400');
    return definition.refuse({ ...call, saisie, erreurs, status: 422, cause: form.error });
  }
  try {
    await definition.handle({ ...call, form: form?.data as z.output<F> });
    for (const limited of definition.limites ?? []) {
      if (limited.rendueAuSucces) await edge.limits.giveBack(limited.limite, keyOf(limited, req));
    }
  } catch (error) {
    if (!definition.refuse || !(error instanceof DomainError) || !canBeMended(error)) throw error;
    const erreurs = erreurDeRegle(error, edge.sentences, langue);
    await definition.refuse({ ...call, saisie, erreurs, status: httpStatus[error.kind], cause: error });
  }
};

const keyOf = ({ par }: LimitedBy, req: Request): string => par?.(req) ?? machineDe(req.ip ?? '');

const canBeMended = ({ kind }: DomainError): boolean => kind === 'rule-broken' || kind === 'conflict';

const turnAway = (req: Request, res: Response): void => {
  if (res.locals.acteur) throw new HttpRefusal(403, 'http.403');
  if (req.method !== 'GET') throw new HttpRefusal(401, 'http.401');
  res.redirect(303, `/connexion?retour=${encodeURIComponent(req.originalUrl)}`);
};

const run = (handler: RequestHandler, req: Request, res: Response): Promise<void> =>
  new Promise((resolve, reject) => {
    void handler(req, res, (error?: unknown) => {
      if (error === undefined || error === null) resolve();
      else reject(error instanceof Error ? error : new Error('the body was refused', { cause: error }));
    });
  });
