/** What a cell holds. An instant is shown in Paris; an absent value is an empty cell. */
export type Cellule = string | number | Date | null;

/** A table to hand over as a file; its rows are read as they are written. */
export interface Tableur {
  /** The name of the sheet, 31 characters at most, and of the file without its extension. */
  readonly nom: string;
  readonly colonnes: readonly ColonneDeTableur[];
  readonly lignes: AsyncIterable<readonly Cellule[]>;
}

export interface ColonneDeTableur {
  readonly titre: string;
  /** In characters, for a spreadsheet. */
  readonly largeur?: number;
}
