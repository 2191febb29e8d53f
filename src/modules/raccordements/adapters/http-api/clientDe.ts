import type { Request } from 'express';
import type { Client } from '../../application/DelivrerJeton.ts';
import { OAuthRefusal } from './OAuthRefusal.ts';

const BASIC = /^Basic +([A-Za-z0-9+/]+={0,2})$/i;

/** By the body or by HTTP Basic, never both (RFC 6749 §2.3.1). @throws OAuthRefusal */
export const clientDe = (req: Request, corps: Readonly<Record<string, string>>): Client => {
  const entete = req.get('authorization');
  if (entete === undefined) return duCorps(corps);
  if (corps.client_secret !== undefined)
    throw new OAuthRefusal('invalid_request', 'two ways to authenticate the client');
  return duBasic(entete) ?? refuser(req);
};

const duCorps = ({
  client_id: clientId = '',
  client_secret: clientSecret = '',
}: Readonly<Record<string, string>>): Client => {
  if (clientId === '' || clientSecret === '')
    throw new OAuthRefusal('invalid_request', 'client_id or client_secret is missing');
  return { clientId: sansNul(clientId), clientSecret };
};

const duBasic = (entete: string): Client | undefined => {
  const clair = Buffer.from(BASIC.exec(entete)?.[1] ?? '', 'base64').toString('utf8');
  const place = clair.indexOf(':');
  if (place < 1) return undefined;
  const clientId = decode(clair.slice(0, place));
  const clientSecret = decode(clair.slice(place + 1));
  return clientId === undefined || clientSecret === undefined
    ? undefined
    : { clientId: sansNul(clientId), clientSecret };
};

/** They are form-encoded before they are joined. */
const decode = (texte: string): string | undefined => {
  try {
    return decodeURIComponent(texte.replace(/\+/g, ' '));
  } catch {
    return undefined;
  }
};

/** PostgreSQL takes no NUL in a text; no client_id holds one. */
const sansNul = (texte: string): string => texte.replaceAll('\0', '?');

const refuser = (req: Request): never => {
  throw OAuthRefusal.client(req);
};
