import type { Request } from 'express';
import { renewCsrfToken } from '../../../../platform/http/csrf.ts';
import { adresseApprochee } from './adresseApprochee.ts';
import './identite/sessionDIdentite.ts';
import { renouvelerSession } from './renouvelerSession.ts';

const LONGUEUR_MAX_NAVIGATEUR = 300;

/**
 * The one way in: a new session, so that none prepared beforehand by somebody else becomes the person's. `secondFacteur`: she
 * has gone through it.
 */
export const ouvrirSession = async (
  req: Request,
  utilisateurId: number,
  secondFacteur = false,
): Promise<void> => {
  const navigateur = req.get('user-agent')?.slice(0, LONGUEUR_MAX_NAVIGATEUR);
  const { attente, identiteOuverte } = req.session;
  await renouvelerSession(req);
  if (attente && identiteOuverte) req.session.identiteOuverte = identiteOuverte;
  req.session.utilisateurId = utilisateurId;
  if (secondFacteur) req.session.secondFacteur = true;
  if (navigateur !== undefined) req.session.navigateur = navigateur;
  req.session.adresse = adresseApprochee(req.ip ?? '');
  renewCsrfToken(req);
};
