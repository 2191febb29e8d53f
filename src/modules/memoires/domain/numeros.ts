const chiffres = (valeur: number, longueur: number): string => {
  const texte = String(valeur).padStart(longueur, '0');
  if (!Number.isSafeInteger(valeur) || valeur < 1 || texte.length > longueur) {
    throw new RangeError(`not a number of ${longueur} digits: ${valeur}`);
  }
  return texte;
};

/** "0000352093": the place in the one national sequence. */
export const numeroDeMemoire = (place: number): string => chiffres(place, 10);

/** "TMP2017000000004" */
export const numeroDeBrouillon = (annee: number, place: number): string =>
  `TMP${chiffres(annee, 4)}${chiffres(place, 9)}`;

export const estNumeroDeMemoire = (texte: string): boolean => /^\d{10}$/.test(texte);

export const estNumeroDeBrouillon = (texte: string): boolean => /^TMP\d{13}$/.test(texte);
