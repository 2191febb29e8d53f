const BANQUE = '30006';
const GUICHET = '00001';

/** A French IBAN of made-up figures with its keys right. @param numero of the account, eleven figures */
export const ibanFictif = (numero: number): string => {
  const compte = String(numero);
  const cleRib = 97n - ((89n * BigInt(BANQUE) + 15n * BigInt(GUICHET) + 3n * BigInt(compte)) % 97n);
  const bban = `${BANQUE}${GUICHET}${compte}${String(cleRib).padStart(2, '0')}`;
  const cle = 98n - (BigInt(`${bban}152700`) % 97n);
  return `FR${String(cle).padStart(2, '0')}${bban}`;
};
