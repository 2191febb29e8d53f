const ZERO = 0x30;
const VIRGULE = 0x2c;
const MOINS = 0x2d;
const CHIFFRES_AU_PLUS = 13;

/**
 * `-1234,5` with two decimals at most gives -123450: an integer in units of `10 ** -decimales`. Zeros beyond the decimals change
 * nothing. Undefined when it is no such number, or has more than 13 digits before the comma.
 */
export const lireDecimal = (texte: string, decimales: number): number | undefined => {
  const taille = texte.length;
  const negatif = texte.charCodeAt(0) === MOINS;
  let i = negatif ? 1 : 0;
  const debut = i;
  let lu = 0;
  for (; i < taille; i += 1) {
    const chiffre = texte.charCodeAt(i) - ZERO;
    if (!(chiffre >= 0 && chiffre <= 9)) break;
    lu = lu * 10 + chiffre;
  }
  if (i === debut || i - debut > CHIFFRES_AU_PLUS) return undefined;

  let restantes = decimales;
  if (i < taille) {
    if (texte.charCodeAt(i) !== VIRGULE || i + 1 === taille) return undefined;
    for (i += 1; i < taille; i += 1) {
      const chiffre = texte.charCodeAt(i) - ZERO;
      if (!(chiffre >= 0 && chiffre <= 9) || (restantes === 0 && chiffre !== 0)) return undefined;
      if (restantes === 0) continue;
      lu = lu * 10 + chiffre;
      restantes -= 1;
    }
  }
  for (; restantes > 0; restantes -= 1) lu *= 10;
  if (!Number.isSafeInteger(lu)) return undefined;
  return negatif && lu !== 0 ? -lu : lu;
};

/** An integer from 0 without any sign, undefined when it is not that. */
export const lireEntier = (texte: string): number | undefined =>
  texte.charCodeAt(0) === MOINS || texte.includes(',') ? undefined : lireDecimal(texte, 0);
