import express, { type RequestHandler } from 'express';
import { ApiRefusal } from './ApiRefusal.ts';
import { ErreurFonctionnelle } from './ErreurFonctionnelle.ts';
import { FORMAT } from './CodesDeRefus.ts';

/** Of a service that asks for no more: a file of nine megabytes, in base64. In bytes. */
const TAILLE_MAX = 12 * 1024 * 1024;

/** JSON only, whatever its charset; an absent body is an empty one. @param tailleMax of the body, in bytes */
export const lireCorpsJson = (tailleMax = TAILLE_MAX): RequestHandler => {
  const lire: RequestHandler = express.json({ limit: tailleMax, strict: false, type: () => true });
  return (req, res, next) => {
    if (req.method === 'GET') return next();
    if (!aUnCorps(req.headers)) return next();
    if (!req.is('json')) return next(new ApiRefusal(415));
    lire(req, res, (erreur?: unknown) => {
      if (erreur === undefined || erreur === null) return next();
      next(refusDe(erreur));
    });
  };
};

const aUnCorps = (headers: Readonly<Record<string, unknown>>): boolean =>
  headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;

const refusDe = (erreur: { readonly type?: string }): unknown => {
  if (erreur.type === 'entity.too.large') return new ApiRefusal(413);
  if (erreur.type === 'charset.unsupported' || erreur.type === 'encoding.unsupported')
    return new ApiRefusal(415);
  if (erreur.type === 'request.aborted') return new ApiRefusal(400);
  return new ErreurFonctionnelle(
    FORMAT.codeRetour,
    `${FORMAT.message} - Le corps de la requête n’est pas du JSON lisible.`,
  );
};
