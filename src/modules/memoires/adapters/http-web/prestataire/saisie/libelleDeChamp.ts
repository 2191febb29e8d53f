import type { TextesDeSaisie } from './textes/fr.ts';

/** `lignes.1.quantite` → "Quantité (ligne 2)" */
export const libelleDeChamp = (champ: string, textes: TextesDeSaisie): string => {
  const [, liste, rang] = /^(lignes|debours)\.(\d+)\./.exec(champ) ?? [];
  const libelle =
    textes.champs[champ.replace(/\.\d+\./, '.').replace(/Texte$/, '')] ??
    textes.champs[champ.split('.')[0] ?? ''] ??
    champ;
  if (liste === undefined) return libelle;
  const numero = Number(rang) + 1;
  return `${libelle} (${liste === 'lignes' ? textes.ligne(numero) : textes.debours(numero)})`;
};
