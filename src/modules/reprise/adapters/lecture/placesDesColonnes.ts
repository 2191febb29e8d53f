import { ExportRefuse } from '../../domain/ExportRefuse.ts';
import type { FormatDeFichier } from '../../domain/format.ts';

export interface PlacesDesColonnes {
  /** From 0, by the name of the column. */
  readonly places: ReadonlyMap<string, number>;
  readonly inconnues: readonly string[];
}

/** @throws ExportRefuse when a column of the format is missing, or is there twice */
export const placesDesColonnes = (format: FormatDeFichier, entete: readonly string[]): PlacesDesColonnes => {
  const places = new Map<string, number>();
  entete.forEach((nom, place) => {
    if (places.has(nom)) throw new ExportRefuse('COLONNE_REPETEE', `${format.nom}.csv, ${nom}`);
    places.set(nom, place);
  });
  for (const { nom } of format.colonnes) {
    if (!places.has(nom)) throw new ExportRefuse('COLONNE_ABSENTE', `${format.nom}.csv, ${nom}`);
  }
  const connues = new Set(format.colonnes.map(({ nom }) => nom));
  return { places, inconnues: entete.filter((nom) => !connues.has(nom)) };
};
