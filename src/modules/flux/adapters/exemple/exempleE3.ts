import { factureE3 } from './factureE3.ts';

const UN_PDF = Buffer.from(
  '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n',
);

/** The sample that the pages and the documentation give: of the laboratory of the demonstration. */
export const exempleE3 = (ecart: Partial<Parameters<typeof factureE3>[0]> = {}): string =>
  factureE3({
    reference: 'MISSION-2026-021',
    fournisseur: '73282932000074',
    juridiction: 'TJ-LYON',
    service: 'TOX',
    date: '2026-02-10',
    prescription: '2026-02-02',
    achevement: '2026-02-03',
    prix: '231.25',
    total: '462.50',
    tva: '92.50',
    ttc: '555.00',
    pieces: [
      { type: 'ACTE_DESIGNATION', nom: 'requisition.pdf', contenu: UN_PDF },
      { type: 'ATTESTATION_MISSION', nom: 'attestation.pdf', contenu: UN_PDF },
    ],
    ...ecart,
  });
