import { createHmac, timingSafeEqual } from 'node:crypto';

const FORME = /^(\d{1,15})\.([\w-]{22})$/;

const sceauDe = (ordre: string, sceau: string): Buffer =>
  createHmac('sha256', sceau).update(ordre).digest().subarray(0, 16);

/** A place in the numbering, sealed: one that another database gave, or that was made up, is told apart. */
export const ecrireCurseurDeSynchronisation = (ordre: number, sceau: string): string =>
  Buffer.from(`${ordre}.${sceauDe(String(ordre), sceau).toString('base64url')}`).toString('base64url');

/** Null when it was not written here. */
export const lireCurseurDeSynchronisation = (texte: string, sceau: string): number | null => {
  const [, ordre, marque] = FORME.exec(Buffer.from(texte, 'base64url').toString('latin1')) ?? [];
  if (ordre === undefined || marque === undefined) return null;
  const lue = Buffer.from(marque, 'base64url');
  const attendue = sceauDe(ordre, sceau);
  return lue.length === attendue.length && timingSafeEqual(lue, attendue) ? Number(ordre) : null;
};
