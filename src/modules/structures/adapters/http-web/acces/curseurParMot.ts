import type { RepereParMot } from '../../../application/ports/Repertoire.ts';

/** Where a page of found people begins, as it travels in an address. What cannot be read begins at the start. */
export const curseurParMot = {
  ecrire: ({ mot, id }: RepereParMot): string => `${id}-${Buffer.from(mot).toString('base64url')}`,
  lire: (texte: string | undefined): RepereParMot | null => {
    const [, id, mot] = /^(\d{1,16})-([\w-]+)$/.exec(texte ?? '') ?? [];
    const lu = Buffer.from(mot ?? '', 'base64url').toString('utf8');
    return mot === undefined || lu.includes('\0') ? null : { mot: lu, id: Number(id) };
  },
};
