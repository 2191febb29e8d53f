import type { TextesHistorique } from './textes/fr.ts';

/** The exact act, or else the kind of acts, or else a word that fits all. */
export const libelleDActe = (acte: string, { actes, autreActe }: TextesHistorique): string => {
  const parActe: Readonly<Record<string, string>> = actes;
  return parActe[acte] ?? parActe[acte.split('.', 1)[0] ?? ''] ?? autreActe;
};

/** Those that one may ask for: a kind of acts is not offered beside its own acts. */
export const actesAFiltrer = ({ actes }: TextesHistorique): readonly (readonly [string, string])[] => {
  const codes = Object.keys(actes);
  return Object.entries(actes)
    .filter(([code]) => !codes.some((autre) => autre.startsWith(`${code}.`)))
    .sort(([, a], [, b]) => a.localeCompare(b));
};
