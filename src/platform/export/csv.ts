import { pipeline, Readable } from 'node:stream';
import { stringify } from 'csv-stringify';
import { heureDeParis } from './heureDeParis.ts';
import { sansFormule } from './sansFormule.ts';
import type { Cellule, Tableur } from './Tableur.ts';

/**
 * For a French spreadsheet: UTF-8 with its mark, semicolons, decimal comma, CRLF, days as 04/05/2026 15:57:58. Written as
 * it is read: a reader that stops, stops the rows.
 */
export const csv = ({ colonnes, lignes }: Pick<Tableur, 'colonnes' | 'lignes'>): Readable => {
  const sortie = stringify({ delimiter: ';', bom: true, record_delimiter: 'windows' });
  pipeline(
    Readable.from(
      lignesEcrites(
        colonnes.map(({ titre }) => titre),
        lignes,
      ),
    ),
    sortie,
    () => undefined,
  );
  return sortie;
};

async function* lignesEcrites(
  titres: readonly string[],
  lignes: AsyncIterable<readonly Cellule[]>,
): AsyncGenerator<readonly string[]> {
  yield titres.map(sansFormule);
  for await (const ligne of lignes) yield ligne.map(texteDe);
}

const texteDe = (cellule: Cellule): string => {
  if (cellule === null) return '';
  if (typeof cellule === 'number') return String(cellule).replace('.', ',');
  if (typeof cellule === 'string') return sansFormule(cellule);
  const { day, month, year, hour, minute, second } = heureDeParis(cellule);
  return `${deux(day)}/${deux(month)}/${year} ${deux(hour)}:${deux(minute)}:${deux(second)}`;
};

const deux = (nombre: number): string => String(nombre).padStart(2, '0');
