import { cell } from '../../../../platform/reference/cell.ts';
import { Faults } from '../../../../platform/reference/Faults.ts';
import { readTable } from '../../../../platform/reference/readTable.ts';
import type { StructuresFacade } from '../../../structures/index.ts';
import type { ReferencesDeReprise } from '../../application/ports/ReferencesDeReprise.ts';
import type { CodeLibelle } from '../../domain/codeReconnu.ts';

/** Owned by the mémoires: only the codes and their labels matter here. */
const TYPES_PIECES = {
  file: 'types-pieces.csv',
  key: ['code'],
  columns: { code: cell.code, libelle_fr: cell.text },
  ignoreOtherColumns: true,
} as const;

export class ReferencesViaFichiers implements ReferencesDeReprise {
  private readonly types: readonly CodeLibelle[];

  /** @throws ReferenceInvalide with every fault of the file */
  constructor(
    folder: string,
    private readonly structures: Pick<StructuresFacade, 'categories'>,
  ) {
    const faults = new Faults();
    const { rows } = readTable(folder, TYPES_PIECES, faults);
    faults.throwIfAny();
    this.types = rows.map(({ value: { code, libelle_fr: libelle } }) => ({ code, libelle }));
  }

  categories(): readonly CodeLibelle[] {
    return this.structures.categories().map(({ code, libelle }) => ({ code, libelle: libelle.fr }));
  }

  typesDePieces(): readonly CodeLibelle[] {
    return this.types;
  }
}
