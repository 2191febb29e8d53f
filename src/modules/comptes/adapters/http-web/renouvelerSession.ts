import type { Request } from 'express';

/** The former session leaves the store; the new one is nobody's. */
export const renouvelerSession = (req: Request): Promise<void> =>
  new Promise((resolve, reject) => {
    req.session.regenerate((error?: unknown) => {
      if (error === undefined || error === null) resolve();
      else reject(error instanceof Error ? error : new Error('the session could not be renewed'));
    });
  });
