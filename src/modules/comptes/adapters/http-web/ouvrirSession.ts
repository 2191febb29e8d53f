import type { Request } from 'express';
import { renewCsrfToken } from '../../../../platform/http/csrf.ts';
import { renouvelerSession } from './renouvelerSession.ts';

/** The one way in: a new session, so that none prepared beforehand by somebody else becomes the person's. */
export const ouvrirSession = async (req: Request, utilisateurId: number): Promise<void> => {
  await renouvelerSession(req);
  req.session.utilisateurId = utilisateurId;
  renewCsrfToken(req);
};
