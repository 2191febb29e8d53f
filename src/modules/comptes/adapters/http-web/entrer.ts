import type { Request } from 'express';
import { renewCsrfToken } from '../../../../platform/http/csrf.ts';
import type { Web } from '../../../../platform/http/Web.ts';
import type { Flash } from '../../../../platform/web/PageContext.ts';
import type { PremierePreuve } from '../../application/SeConnecter.ts';
import type { IdentiteAttestee } from '../../domain/identite/IdentiteAttestee.ts';
import type { IdentiteOuverte } from './identite/sessionDIdentite.ts';
import { ouvrirSession } from './ouvrirSession.ts';
import { renouvelerSession } from './renouvelerSession.ts';

export const PAGE_DU_CODE = '/connexion/code';

interface Suite {
  /** The provider by which the person has come: it is told at sign-out. */
  readonly identite?: IdentiteOuverte;
  readonly flash?: Flash;
  /** Waits for the code before it is linked. */
  readonly aLier?: IdentiteAttestee;
}

interface Entree {
  readonly req: Request;
  readonly web: Web;
}

/**
 * After a first proof (the password, another identity): the page of the code where the account has a second factor, the page
 * that was asked for otherwise. Until the code is given, the session is nobody's.
 */
export const entrer = async (
  { req, web }: Entree,
  { utilisateurId, codeAttendu }: PremierePreuve,
  retour: string,
  { identite, flash, aLier }: Suite = {},
): Promise<void> => {
  if (!codeAttendu) {
    await ouvrirSession(req, utilisateurId);
    if (identite) req.session.identiteOuverte = identite;
    web.redirect(retour, flash);
    return;
  }
  await renouvelerSession(req);
  if (identite) req.session.identiteOuverte = identite;
  req.session.attente = { utilisateurId, retour };
  if (aLier) req.session.identiteALier = aLier;
  renewCsrfToken(req);
  web.redirect(PAGE_DU_CODE);
};
