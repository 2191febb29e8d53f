/**
 * The code of our interface E3. Ours: no source tells that of Chorus Pro, and 1130 is none of those that are known (1100, 1106,
 * 1110, 1111, 1113, 1117).
 */
const INTERFACE = '1130';
const APPLICATION = 'CPP001';
const SEQUENCE = 15;

export const CODE_INTERFACE = `FSO${INTERFACE}A`;

/** "CPP0011130000000000000001": the place in the one national sequence. */
export const numeroDeFlux = (place: number): string => {
  const texte = String(place).padStart(SEQUENCE, '0');
  if (!Number.isSafeInteger(place) || place < 1 || texte.length > SEQUENCE)
    throw new RangeError(`not a number of ${SEQUENCE} digits: ${place}`);
  return `${APPLICATION}${INTERFACE}${texte}`;
};

/** "FSO1130A_CPP001_CPP0011130000000000000001": how comptes rendus name the file. */
export const nomDuFluxRecu = (numero: string): string => `${CODE_INTERFACE}_${APPLICATION}_${numero}`;
