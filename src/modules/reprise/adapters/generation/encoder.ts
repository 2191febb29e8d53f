import type { Encodage } from '../../domain/Manifeste.ts';
import { versLatin1 } from '../windows1252.ts';

/** Stands for a byte that is no character, neither in UTF-8 nor in windows-1252. */
export const OCTET_INVALIDE = '\ue000';

const INVALIDE = Buffer.from([0x81]);

/** @throws RangeError when the encoding has no such character */
export const encoder = (texte: string, encodage: Encodage): Buffer => {
  if (!texte.includes(OCTET_INVALIDE)) return encoderSur(texte, encodage);
  const parts = texte.split(OCTET_INVALIDE).flatMap((part) => [INVALIDE, encoderSur(part, encodage)]);
  return Buffer.concat(parts.slice(1));
};

const encoderSur = (texte: string, encodage: Encodage): Buffer =>
  encodage === 'utf-8' ? Buffer.from(texte, 'utf8') : Buffer.from(versLatin1(texte), 'latin1');
