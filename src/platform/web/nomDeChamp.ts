/** `lignes.0.quantite` → `lignes[0][quantite]` */
export const nomDeChamp = (champ: string): string => {
  const [racine = '', ...suite] = champ.split('.');
  return racine + suite.map((cle) => `[${cle}]`).join('');
};
