/** A PDF of one page that says its number and that it is made up; the same number gives the same bytes. */
export const pieceFictive = (numero: number): Buffer => {
  const texte = `BT /F1 12 Tf 72 720 Td (Piece fictive numero ${numero}) Tj ET`;
  const objets = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>',
    `<</Length ${texte.length}>>stream\n${texte}\nendstream`,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
  ];
  let pdf = '%PDF-1.4\n';
  const places = objets.map((objet, rang) => {
    const place = pdf.length;
    pdf += `${rang + 1} 0 obj${objet}endobj\n`;
    return `${String(place).padStart(10, '0')} 00000 n \n`;
  });
  const table = `xref\n0 ${objets.length + 1}\n0000000000 65535 f \n${places.join('')}`;
  const fin = `trailer<</Size ${objets.length + 1}/Root 1 0 R>>\nstartxref\n${pdf.length}\n%%EOF\n`;
  return Buffer.from(`${pdf}${table}${fin}`, 'latin1');
};
