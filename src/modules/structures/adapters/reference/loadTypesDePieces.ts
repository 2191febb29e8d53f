import { cell } from '../../../../platform/reference/cell.ts';
import { Faults } from '../../../../platform/reference/Faults.ts';
import { libelle } from '../../../../platform/reference/libelle.ts';
import { readTable } from '../../../../platform/reference/readTable.ts';
import type { TypesDePieces } from '../../application/ports/TypesDePieces.ts';

/** Owned by the mémoires: only the codes and their labels matter here. */
const TYPES_PIECES = {
  file: 'types-pieces.csv',
  key: ['code'],
  columns: { code: cell.code, libelle_fr: cell.text, libelle_en: cell.text },
  ignoreOtherColumns: true,
} as const;

/** @throws ReferenceInvalide with every fault of the file */
export const loadTypesDePieces = (folder: string): TypesDePieces => {
  const faults = new Faults();
  const { rows } = readTable(folder, TYPES_PIECES, faults);
  faults.throwIfAny();
  return Object.freeze(
    rows.map(({ value: { code, libelle_fr, libelle_en } }) => ({
      code,
      libelle: libelle(libelle_fr, libelle_en),
    })),
  );
};
