import type { RepereDAppel } from '../../application/ports/JournalDesAppels.ts';

const FORME = /^(\d{1,13})-(\d{1,16})$/;

/** Where a page begins, as it travels in an address. What cannot be read begins at the start. */
export const curseurDAppel = {
  ecrire: ({ le, id }: RepereDAppel): string => `${le.getTime()}-${id}`,
  lire: (texte: string | undefined): RepereDAppel | null => {
    const [, instant, id] = FORME.exec(texte ?? '') ?? [];
    const le = new Date(Number(instant));
    return id === undefined || Number.isNaN(le.getTime()) ? null : { le, id: Number(id) };
  },
};
