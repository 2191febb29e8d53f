import type { RepereDeJournal } from '../../../application/ports/AccesDuSupport.ts';

const FORME = /^(\d{1,15})-(\d{1,16})$/;

/** Where a page begins, as it travels in an address. What cannot be read begins at the start. */
export const curseurDeJournal = {
  ecrire: ({ le, id }: RepereDeJournal): string => `${le.getTime()}-${id}`,
  lire: (texte: string | undefined): RepereDeJournal | null => {
    const [, instant, id] = FORME.exec(texte ?? '') ?? [];
    const le = new Date(Number(instant));
    return id === undefined || Number.isNaN(le.getTime()) ? null : { le, id: Number(id) };
  },
};
