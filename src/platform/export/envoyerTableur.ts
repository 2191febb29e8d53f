import { pipeline } from 'node:stream/promises';
import type { Readable } from 'node:stream';
import type { Web } from '../http/Web.ts';
import { csv } from './csv.ts';
import type { FormatDExport } from './FormatDExport.ts';
import type { Tableur } from './Tableur.ts';
import { xlsx } from './xlsx.ts';

const TYPES: Readonly<Record<FormatDExport, string>> = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

const DRAW: Readonly<Record<FormatDExport, (tableur: Tableur) => Readable | Promise<Readable>>> = {
  csv,
  xlsx,
};

/** Answers with the file. A browser that goes away stops the reading. */
export const envoyerTableur = async (web: Web, format: FormatDExport, tableur: Tableur): Promise<void> => {
  const contenu = await DRAW[format](tableur);
  const res = web.download(`${tableur.nom}.${format}`, TYPES[format]);
  try {
    await pipeline(contenu, res);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_STREAM_PREMATURE_CLOSE') throw error;
  }
};
