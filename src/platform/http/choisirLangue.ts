import type { RequestHandler } from 'express';
import type { Langue } from '../../kernel/domain/Langue.ts';

const COOKIE = /(?:^|;\s*)langue=(fr|en)(?:;|$)/;

/** The language chosen on this browser, else the account's, else French. */
export const choisirLangue: RequestHandler = (req, res, next) => {
  const choisie = COOKIE.exec(req.headers.cookie ?? '')?.[1] as Langue | undefined;
  Object.assign(res.locals, { langue: choisie ?? res.locals.acteur?.langue ?? 'fr' });
  next();
};
