import { pipeline } from 'node:stream/promises';
import type { Response } from 'express';
import type { Web } from '../../../../../platform/http/Web.ts';
import type { PieceOuverte } from '../../../application/OuvrirPiece.ts';
import { seMontre } from './seMontre.ts';

const BAC_A_SABLE = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

/** Chromium's own reader of PDF does not open inside a sandbox: the kind, checked at the upload, is the guard there. */
const POLITIQUES: Readonly<Record<string, string>> = {
  'application/pdf': "default-src 'none'; object-src 'self'",
};

/** Sends a piece to keep or, for the kinds that a browser shows, to see (`voir`). Never as a page of ours. */
export const envoyerPiece = async (
  { piece, contenu }: PieceOuverte,
  voir: boolean,
  web: Web,
  res: Response,
): Promise<void> => {
  web.download(piece.nom, piece.mime);
  res.set({ 'X-Content-Type-Options': 'nosniff', 'Content-Length': String(piece.taille) });
  if (voir && seMontre(piece.mime)) {
    const nom = encodeURIComponent(piece.nom).replace(/['()*]/g, (c) => `%${c.charCodeAt(0).toString(16)}`);
    res.set({
      'Content-Disposition': `inline; filename*=UTF-8''${nom}`,
      'Content-Security-Policy': `${POLITIQUES[piece.mime] ?? BAC_A_SABLE}; frame-ancestors 'self'`,
    });
  }
  await pipeline(contenu, res);
};
