interface Fichier {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** A real PDF of one page that bears a few words: small, and read by any reader. */
export const pieceDEssai = (name: string, texte: string): Fichier => {
  const contenu = `BT /F1 18 Tf 72 720 Td (${texte.replace(/[^ -~]|[()\\]/g, '?')}) Tj ET`;
  const objets = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${contenu.length} >>\nstream\n${contenu}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ];
  let corps = '%PDF-1.4\n';
  const places = objets.map((objet, rang) => {
    const place = corps.length;
    corps += `${rang + 1} 0 obj\n${objet}\nendobj\n`;
    return `${String(place).padStart(10, '0')} 00000 n \n`;
  });
  const table = `xref\n0 ${objets.length + 1}\n0000000000 65535 f \n${places.join('')}`;
  const fin = `trailer\n<< /Size ${objets.length + 1} /Root 1 0 R >>\nstartxref\n${corps.length}\n%%EOF\n`;
  return { name, mimeType: 'application/pdf', buffer: Buffer.from(corps + table + fin, 'latin1') };
};
