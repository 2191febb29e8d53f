import type { Readable } from 'node:stream';
import PDFDocument from 'pdfkit';

export interface ContenuDePiece {
  readonly titre: string;
  readonly paragraphes: readonly string[];
  /** Printed at the foot, and the date of the file: the same content gives the same bytes. */
  readonly le: Date;
}

/** A page that looks like the real thing and says that it is not. */
export const pieceEnPdf = ({ titre, paragraphes, le }: ContenuDePiece): Readable => {
  const document = new PDFDocument({
    size: 'A4',
    margin: 64,
    lang: 'fr-FR',
    info: {
      Title: titre,
      Creator: 'Démonstration',
      Producer: 'Démonstration',
      CreationDate: le,
      ModDate: le,
    },
  });
  document.font('Helvetica-Bold').fontSize(16).text(titre).moveDown(1.5);
  document.font('Helvetica').fontSize(11);
  for (const paragraphe of paragraphes) document.text(paragraphe, { lineGap: 3 }).moveDown();
  document.moveDown(4).fontSize(9).fillColor('#555555').text('Pièce fictive, établie pour la démonstration.');
  document.end();
  return document;
};
