import { randomBytes } from 'node:crypto';
import type { Request } from 'express';
import { renouvelerSession } from '../renouvelerSession.ts';
import { adressesDIdentite } from './adressesDIdentite.ts';
import './sessionDIdentite.ts';

/** Ends the session here. Returns the page that ends it at the provider as well, when one had opened it. */
export const fermerLaSession = async (req: Request): Promise<string | undefined> => {
  const { identiteOuverte } = req.session;
  await renouvelerSession(req);
  if (!identiteOuverte) return undefined;
  req.session.finDIdentite = { ...identiteOuverte, state: randomBytes(32).toString('base64url') };
  return adressesDIdentite.deconnexion;
};
