import { csrfSync } from 'csrf-sync';
import type { Request } from 'express';
import { HttpRefusal } from './HttpRefusal.ts';
import './session/SessionData.ts';

const { generateToken, isRequestValid } = csrfSync({
  getTokenFromState: (req) => req.session.csrfToken,
  getTokenFromRequest: (req) => (req.body as { _csrf?: string } | undefined)?._csrf,
  storeTokenInState: (req, token) => {
    req.session.csrfToken = token as string;
  },
});

/** The synchroniser token of the session. Without a session there is no authority to ride on, and no token. */
export const csrfTokenOf = (req: Request): string | null => req.session?.csrfToken ?? null;

/** Given at sign-in, with the new session. */
export const renewCsrfToken = (req: Request): void => {
  generateToken(req, true);
};

/** @throws HttpRefusal when a signed-in person's form does not carry the token of the session */
export const checkCsrfToken = (req: Request): void => {
  if (req.session?.csrfToken !== undefined && !isRequestValid(req))
    throw new HttpRefusal(403, 'http.403.csrf');
};
