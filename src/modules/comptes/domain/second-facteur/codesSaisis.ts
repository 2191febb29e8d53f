const CODE_TEMPOREL = /^\d{6}$/;

/** A code of the application as it was typed, spaces taken away; undefined when it is not six digits. */
export const lireCodeTemporel = (saisie: string): string | undefined => {
  const code = saisie.replace(/\s/gu, '');
  return CODE_TEMPOREL.test(code) ? code : undefined;
};

/** 32 signs that no one mistakes for another: neither I, L, O nor U. */
export const ALPHABET_DE_SECOURS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** 80 bits, written in four groups of four. */
export const LONGUEUR_DU_CODE_DE_SECOURS = 16;

/** However it was typed: case, spaces, dashes, an O for a 0, an I or an L for a 1. */
export const lireCodeDeSecours = (saisie: string): string =>
  saisie.toUpperCase().replace(/[\s-]/gu, '').replace(/O/gu, '0').replace(/[IL]/gu, '1');

/** K7QM-2XWP-9FTA-R4BD */
export const ecrireCodeDeSecours = (code: string): string => code.match(/.{1,4}/gu)?.join('-') ?? code;
