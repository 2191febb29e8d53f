import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Response } from 'express';
import type { Web } from '../../../../../platform/http/Web.ts';

interface Fichier {
  readonly nom: string;
  readonly mime: string;
  /** In bytes. */
  readonly taille: number;
}

/** To keep, never to be shown as a page of ours. */
export const envoyerFichier = async (
  { nom, mime, taille }: Fichier,
  contenu: Readable,
  web: Web,
  res: Response,
): Promise<void> => {
  web.download(nom, mime);
  res.set({ 'X-Content-Type-Options': 'nosniff', 'Content-Length': String(taille) });
  await pipeline(contenu, res);
};
