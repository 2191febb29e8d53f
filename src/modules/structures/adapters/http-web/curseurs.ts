import type { RepereParRole } from '../../application/ports/RattachementReader.ts';
import type { RepereParNom } from '../../application/ports/StructureReader.ts';

/** Where a page begins, as it travels in an address. What cannot be read begins at the start. */
export const curseurParNom = {
  ecrire: ({ tri, id }: RepereParNom): string => Buffer.from(JSON.stringify([tri, id])).toString('base64url'),
  lire: (texte: string | undefined): RepereParNom | null => {
    const [tri, id] = couple(texte);
    return typeof tri === 'string' && !tri.includes('\0') && Number.isSafeInteger(id)
      ? { tri, id: id as number }
      : null;
  },
};

export const curseurParRole = {
  ecrire: ({ rang, id }: RepereParRole): string => `${rang}-${id}`,
  lire: (texte: string | undefined): RepereParRole | null => {
    const [, rang, id] = /^(\d)-(\d{1,16})$/.exec(texte ?? '') ?? [];
    return rang === undefined ? null : { rang: Number(rang), id: Number(id) };
  },
};

/** Beyond, the text of an instant is no longer one that every engine reads. */
const DERNIER_INSTANT = Date.UTC(9999, 11, 31);

/** The latest first. */
export const curseurParInstant = {
  ecrire: ({ le, id }: RepereParInstant): string => `${le.getTime()}-${id}`,
  lire: (texte: string | undefined): RepereParInstant | null => {
    const [, instant, id] = /^(\d{1,15})-(\d{1,16})$/.exec(texte ?? '') ?? [];
    const lisible = id !== undefined && Number(instant) <= DERNIER_INSTANT;
    return lisible ? { le: new Date(Number(instant)), id: Number(id) } : null;
  },
};

interface RepereParInstant {
  readonly le: Date;
  readonly id: number;
}

const couple = (texte: string | undefined): readonly unknown[] => {
  if (texte === undefined) return [];
  try {
    const lu: unknown = JSON.parse(Buffer.from(texte, 'base64url').toString('utf8'));
    return Array.isArray(lu) ? lu : [];
  } catch {
    return [];
  }
};
