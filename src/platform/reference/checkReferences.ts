import type { Faults } from './Faults.ts';
import type { ReferenceTable } from './ReferenceTable.ts';

/**
 * Every code that `named` finds in a row must be in one of the targets. A target that could not be read is told once
 * by its own faults, not again here.
 */
export const checkReferences = <R>(
  table: ReferenceTable<R>,
  column: keyof R & string,
  named: (row: R) => readonly string[],
  targets: readonly Pick<ReferenceTable<unknown>, 'file' | 'codes'>[],
  faults: Faults,
): void => {
  if (targets.some(({ codes }) => codes === null)) return;

  const files = targets.map(({ file }) => file).join(' ou ');
  const position = table.positions.get(column) ?? null;
  for (const { line, value } of table.rows) {
    for (const code of named(value)) {
      if (targets.some(({ codes }) => codes?.has(code))) continue;
      faults.add({
        file: table.file,
        line,
        column,
        position,
        message: `attendu un code de ${files}, reçu «\u00a0${code}\u00a0»`,
      });
    }
  }
};
