import type { RequestHandler } from 'express';
import { HttpRefusal } from './HttpRefusal.ts';

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * A page of another site can't make the browser act here: every browser tells where a form comes from, and a request
 * that does not tell is refused. `saufs`: the paths that strangers may post to, where the address itself is the proof.
 */
export const requireSameOrigin =
  (origine: string, saufs: readonly string[] = []): RequestHandler =>
  (req, _res, next) => {
    if (SAFE.has(req.method) || saufs.includes(req.path)) return next();
    const site = req.get('sec-fetch-site');
    const memeSite = site === undefined ? req.get('origin') === origine : site === 'same-origin';
    next(memeSite ? undefined : new HttpRefusal(403, 'http.403.origine'));
  };
