import { pipeline } from 'node:stream/promises';
import type { Response } from 'express';
import type { Web } from '../../../../../platform/http/Web.ts';
import type { AccuseOuvert } from '../../../application/OuvrirAccuse.ts';

/** Sends the accusé de dépôt, to keep. */
export const envoyerAccuse = async (
  { numero, accuse, contenu }: AccuseOuvert,
  web: Web,
  res: Response,
): Promise<void> => {
  web.download(`accuse-de-depot-${numero}.pdf`, 'application/pdf');
  res.set({ 'X-Content-Type-Options': 'nosniff', 'Content-Length': String(accuse.taille) });
  await pipeline(contenu, res);
};
