import type { Response } from 'express';
import type { Langue } from '../../../../kernel/domain/Langue.ts';

const UN_AN_MS = 365 * 24 * 60 * 60 * 1_000;

/** The language chosen on this browser, read by every page before anybody signs in. */
export const poserCookieLangue = (res: Response, langue: Langue, urlPublique: string): void => {
  res.cookie('langue', langue, {
    maxAge: UN_AN_MS,
    sameSite: 'lax',
    httpOnly: true,
    secure: urlPublique.startsWith('https:'),
    path: '/',
  });
};
