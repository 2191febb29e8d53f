import type { RequestHandler } from 'express';
import session from 'express-session';
import type { KnexSessionStore } from './KnexSessionStore.ts';
import '../Locals.ts';

/** `__Host-`: the browser keeps it for this host alone, over https alone. */
export const sessions = (store: KnexSessionStore, secret: string, urlPublique: string): RequestHandler => {
  const secure = urlPublique.startsWith('https:');
  return session({
    name: secure ? '__Host-session' : 'session',
    store,
    secret,
    resave: false,
    saveUninitialized: false,
    proxy: secure,
    cookie: { httpOnly: true, sameSite: 'lax', secure, path: '/' },
  });
};

/** Who acts, with the rights of this very moment. An account that is closed meanwhile acts no more. */
export const chargerActeur =
  (store: KnexSessionStore): RequestHandler =>
  async (req, res, next) => {
    const acteur = await store.acteurDe(req);
    if (acteur) res.locals.acteur = acteur;
    next();
  };
