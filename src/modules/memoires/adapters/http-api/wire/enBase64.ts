import type { Readable } from 'node:stream';

/** A file as a partner receives it. Files weigh 10 MB at most each; a group is bounded by who asks for it. */
export const enBase64 = async (contenu: Readable): Promise<string> => {
  const morceaux: Buffer[] = [];
  for await (const morceau of contenu) morceaux.push(Buffer.from(morceau as Uint8Array));
  return Buffer.concat(morceaux).toString('base64');
};
