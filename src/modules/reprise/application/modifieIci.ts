import type { Anomalie } from '../domain/Anomalie.ts';
import type { NomDeFichier } from '../domain/format.ts';

/** What somebody here has changed since a former run brought it is left as it is, and told. */
export const modifieIci = (
  fichier: NomDeFichier,
  ligne: number,
  id: string,
  colonne: 'id' | 'role' = 'id',
): Anomalie => ({
  fichier,
  ligne,
  colonne,
  code: 'MODIFIE_ICI',
  valeur: id,
  consequence: 'GARDE_ICI',
});
