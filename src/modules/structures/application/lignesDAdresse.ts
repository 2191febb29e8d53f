import type { Adresse } from '../domain/structure/Adresse.ts';

const pays = new Intl.DisplayNames('fr', { type: 'region' });

/** Line by line, as on an envelope; the country when it is not France. */
export const lignesDAdresse = (adresse: Adresse): readonly string[] => {
  const ville = `${adresse.codePostal} ${adresse.ville}`.trim();
  const lignes = adresse.ligne2 === null ? [adresse.ligne1, ville] : [adresse.ligne1, adresse.ligne2, ville];
  return adresse.pays === 'FR' ? lignes : [...lignes, pays.of(adresse.pays) ?? adresse.pays];
};
