import type { Faults } from './Faults.ts';
import type { ReferenceRow, ReferenceTable } from './ReferenceTable.ts';

/** A rule on the rows of one table: `refuse` gives the message of a fault, or nothing. */
export const checkRows = <R>(
  table: ReferenceTable<R>,
  column: keyof R & string,
  refuse: (row: ReferenceRow<R>, earlier: readonly ReferenceRow<R>[]) => string | undefined,
  faults: Faults,
): void => {
  const position = table.positions.get(column) ?? null;
  table.rows.forEach((row, index) => {
    const message = refuse(row, table.rows.slice(0, index));
    if (message !== undefined) faults.add({ file: table.file, line: row.line, column, position, message });
  });
};
