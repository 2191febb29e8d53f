import type { Request, RequestHandler } from 'express';
import type { Acteur } from '../../kernel/application/Acteur.ts';
import './Locals.ts';

/** A page through which some people must go before anything else. */
export interface Barriere {
  /** The path of that page; undefined lets the request through. */
  retenir(req: Request, acteur: Acteur): string | undefined;
}

/** Stands before every route, right after the person is known. */
export const franchir = (barrieres: readonly Barriere[]): RequestHandler => {
  return (req, res, next) => {
    const { acteur } = res.locals;
    const vers = acteur && barrieres.map((barriere) => barriere.retenir(req, acteur)).find(Boolean);
    if (vers === undefined) next();
    else res.redirect(303, vers);
  };
};
