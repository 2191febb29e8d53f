import * as openid from 'openid-client';
import { DomainError } from '../../../../kernel/domain/DomainError.ts';
import type { CodeFournisseur } from '../../domain/identite/CodeFournisseur.ts';
import {
  FournisseurIndisponible,
  IdentificationAbandonnee,
  IdentificationPerimee,
  IdentiteRefusee,
} from '../../domain/identite/erreurs.ts';

const REFUS_DE_LA_PERSONNE = new Set([
  'access_denied',
  'login_required',
  'interaction_required',
  'consent_required',
]);
const PANNES = new Set(['OAUTH_TIMEOUT', 'OAUTH_ABORT', 'OAUTH_RESPONSE_IS_NOT_JSON', 'OAUTH_PARSE_ERROR']);

/** What went wrong with a provider, in our words. */
export const erreurDuFournisseur = (fournisseur: CodeFournisseur, cause: unknown): Error => {
  if (cause instanceof DomainError) return cause;
  if (cause instanceof openid.AuthorizationResponseError) {
    if (REFUS_DE_LA_PERSONNE.has(cause.error)) return new IdentificationAbandonnee();
    return enPanne(cause.error)
      ? new FournisseurIndisponible(fournisseur, cause.error)
      : new IdentiteRefusee(cause.error);
  }
  if (cause instanceof openid.ResponseBodyError) {
    if (cause.status >= 500 || enPanne(cause.error))
      return new FournisseurIndisponible(fournisseur, cause.error);
    return cause.error === 'invalid_grant' ? new IdentificationPerimee() : new IdentiteRefusee(cause.error);
  }
  if (cause instanceof openid.ClientError) {
    const code = cause.code ?? 'OAUTH';
    const panne = PANNES.has(code) || (cause.cause instanceof Response && cause.cause.status >= 500);
    return panne ? new FournisseurIndisponible(fournisseur, code) : new IdentiteRefusee(code);
  }
  if (cause instanceof openid.WWWAuthenticateChallengeError) return new IdentiteRefusee('user info');
  return cause instanceof TypeError
    ? new FournisseurIndisponible(fournisseur, cause.message)
    : new IdentiteRefusee('unknown');
};

const enPanne = (erreur: string): boolean =>
  erreur === 'server_error' || erreur === 'temporarily_unavailable';
