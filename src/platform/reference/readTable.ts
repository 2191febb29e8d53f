import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CsvError, type InfoRecord, parse } from 'csv-parse/sync';
import { z } from 'zod';
import type { Faults } from './Faults.ts';
import type { ReferenceRow, ReferenceTable } from './ReferenceTable.ts';

export interface TableDefinition<S extends z.ZodRawShape> {
  readonly file: string;
  readonly columns: S;
  /** The columns that no two rows may share together. */
  readonly key: readonly [keyof S & string, ...(keyof S & string)[]];
  /** For a file of which only some columns matter here. */
  readonly ignoreOtherColumns?: boolean;
}

type Row<S extends z.ZodRawShape> = z.output<z.ZodObject<S>>;

interface CsvRecord {
  readonly line: number;
  readonly cells: readonly string[];
}

/**
 * Reads one semicolon CSV of the reference folder (UTF-8, a header line). Faults of the file, the header, the cells and
 * the key go to `faults`; the rows that come back are those without a fault.
 */
export const readTable = <S extends z.ZodRawShape>(
  folder: string,
  definition: TableDefinition<S>,
  faults: Faults,
): ReferenceTable<Row<S>> => {
  const { file, key } = definition;
  const [header, ...records] = readRecords(folder, file, faults) ?? [];
  const positions = header && readHeader(definition, header.cells, faults);
  if (!positions) return { file, positions: new Map(), rows: [], codes: null };

  const schema = z.object(definition.columns);
  const seen = new Map<string, number>();
  const codes = new Set<string>();
  const rows: ReferenceRow<Row<S>>[] = [];

  for (const { line, cells } of records) {
    if (cells.length !== positions.size) {
      faults.add({ file, line, message: `attendues ${positions.size} cellules, reçues ${cells.length}` });
      continue;
    }
    const raw = Object.fromEntries(
      [...positions].map(([column, position]) => [column, cells[position - 1] ?? '']),
    );
    codes.add(raw[key[0]] ?? '');

    const place = (column: string) => ({ file, line, column, position: positions.get(column) ?? null });
    const identity = key.map((column) => raw[column]).join(';');
    const first = seen.get(identity);
    if (first === undefined) seen.set(identity, line);
    else
      faults.add({ ...place(key[0]), message: `déjà présent à la ligne ${first}, reçu ${quoted(identity)}` });

    const read = schema.safeParse(raw);
    if (read.success) rows.push({ line, value: read.data });
    else {
      for (const { path, message } of read.error.issues) {
        const column = String(path[0]);
        faults.add({ ...place(column), message: `${message}, reçu ${quoted(raw[column] ?? '')}` });
      }
    }
  }
  return { file, positions, rows, codes };
};

const quoted = (text: string): string => `«\u00a0${text}\u00a0»`;

const readRecords = (folder: string, file: string, faults: Faults): readonly CsvRecord[] | undefined => {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(join(folder, file)));
    const records: CsvRecord[] = [];
    parse(text, {
      delimiter: ';',
      relaxColumnCount: true,
      skipEmptyLines: true,
      onRecord: (cells: string[], { lines }: InfoRecord): null => {
        records.push({ line: lines, cells });
        return null;
      },
    });
    if (records.length === 0) faults.add({ file, message: 'fichier vide' });
    return records;
  } catch (error) {
    faults.add({ file, ...told(error) });
    return undefined;
  }
};

const told = (error: unknown): { message: string; line?: number } => {
  if (error instanceof CsvError)
    return { line: Number(error['lines']), message: `CSV illisible (${error.code})` };
  if (error instanceof TypeError) return { message: 'attendu du texte en UTF-8' };
  if (error instanceof Error && 'code' in error)
    return { message: `fichier illisible (${String(error.code)})` };
  throw error;
};

const readHeader = <S extends z.ZodRawShape>(
  { file, columns, ignoreOtherColumns = false }: TableDefinition<S>,
  header: readonly string[],
  faults: Faults,
): ReadonlyMap<string, number> | undefined => {
  const positions = new Map<string, number>();
  let usable = true;
  const reject = (column: string, position: number | null, message: string): void => {
    usable = false;
    faults.add({ file, line: 1, column, position, message });
  };

  header.forEach((column, index) => {
    if (positions.has(column)) reject(column, index + 1, 'colonne en double');
    else if (!ignoreOtherColumns && !Object.hasOwn(columns, column))
      reject(column, index + 1, 'colonne inconnue');
    positions.set(column, index + 1);
  });
  for (const column of Object.keys(columns)) {
    if (!positions.has(column)) reject(column, null, 'colonne absente');
  }
  return usable ? positions : undefined;
};
