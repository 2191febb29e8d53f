/** `lignes.0.quantite` → `lignes-0-quantite` */
export const idDeChamp = (champ: string): string => champ.replaceAll('.', '-');
