import type { Readable } from 'node:stream';
import writeXlsxFile, { type Cell, type Row } from 'write-excel-file/node';
import { heureDeParis } from './heureDeParis.ts';
import type { Cellule, Tableur } from './Tableur.ts';
import { TropDeLignes } from './TropDeLignes.ts';

/** A workbook is drawn in memory: 80 MB for 5,000 rows of 12 columns, 170 MB for this many. */
export const LIGNES_AU_PLUS = 50_000;

const NOM_AU_PLUS = 31;
const LARGEUR = 20;

/** @throws TropDeLignes above LIGNES_AU_PLUS: such a table is handed over as CSV */
export const xlsx = async ({ nom, colonnes, lignes }: Tableur): Promise<Readable> => {
  const feuille: Row[] = [colonnes.map(({ titre }) => ({ value: titre, type: String, fontWeight: 'bold' }))];
  for await (const ligne of lignes) {
    if (feuille.length > LIGNES_AU_PLUS) throw new TropDeLignes();
    feuille.push(ligne.map(celluleDe));
  }
  const classeur = writeXlsxFile(feuille, {
    sheet: nomDeFeuille(nom),
    columns: colonnes.map(({ largeur = LARGEUR }) => ({ width: largeur })),
    stickyRowsCount: 1,
  });
  return (classeur.toStream as () => Promise<Readable>)();
};

const celluleDe = (cellule: Cellule): Cell => {
  if (cellule === null || cellule === '') return null;
  if (typeof cellule === 'number') return { value: cellule, type: Number };
  if (typeof cellule === 'string') return { value: sansControle(cellule), type: String };
  return { value: murale(cellule), type: Date, format: 'dd/mm/yyyy hh:mm:ss' };
};

/** A spreadsheet knows no time zone: it shows the UTC parts of what it is given. */
const murale = (instant: Date): Date =>
  new Date(`${heureDeParis(instant).toString({ smallestUnit: 'second' })}Z`);

/** XML holds none of these. */
const sansControle = (texte: string): string =>
  texte.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '');

const nomDeFeuille = (nom: string): string => nom.replace(/[\\/?*[\]:]/g, ' ').slice(0, NOM_AU_PLUS);
