/** Country code, then up to fourteen letters and digits; the numeric key of a French number is checked. */
export const lireNumeroTva = (saisie: string): string | undefined => {
  const numero = saisie.replace(/[\s\u00a0\u202f.]/g, '').toUpperCase();
  if (!/^[A-Z]{2}[A-Z0-9]{2,14}$/.test(numero)) return undefined;
  return !numero.startsWith('FR') || estFrancais(numero) ? numero : undefined;
};

const estFrancais = (numero: string): boolean => {
  const [, cle = '', siren = ''] = /^FR([A-Z0-9]{2})(\d{9})$/.exec(numero) ?? [];
  if (siren === '') return false;
  return !/^\d{2}$/.test(cle) || Number(cle) === (12 + 3 * (Number(siren) % 97)) % 97;
};
