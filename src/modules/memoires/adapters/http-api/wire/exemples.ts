/** Mémoires of the laboratory of the demonstration, whose ids and numbers are the same in every new database. */
export const MEMOIRES_D_EXEMPLE = {
  paye: { id: 4_294_967_575, numero: '0000000002' },
  aCompleter: { id: 4_294_968_064, numero: '0000000119' },
  autreACompleter: { id: 4_294_968_083 },
  corrige: { id: 4_294_967_743 },
  refuse: { id: 4_294_968_026, numero: '0000000109' },
  misADisposition: { id: 4_294_967_746, numero: '0000000048' },
  aRelancer: { numero: '0000000070' },
  autreMisADisposition: { id: 4_294_967_845 },
  brouillon: { id: 4_294_968_261 },
} as const;

/** The smallest file that is one. */
export const PDF_D_EXEMPLE = Buffer.from(
  '%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n',
).toString('base64');

const PIECES = [
  { type: 'ACTE_DESIGNATION', nom: 'requisition.pdf', fichier: PDF_D_EXEMPLE },
  { type: 'ATTESTATION_MISSION', nom: 'attestation.pdf', fichier: PDF_D_EXEMPLE },
];

const MISSION = {
  typePrescription: 'REQUISITION_OPJ',
  datePrescription: '2026-02-02',
  autorite: 'Commissariat de Lyon 3e, capitaine Bernard',
  numeroParquet: '26033000123',
  nature: 'PENALE',
  debut: '2026-02-03',
  dateAchevement: '2026-02-03',
};

/** A mission of the laboratory of the demonstration, with its two pieces. */
export const MEMOIRE_D_EXEMPLE = {
  entete: { codeJuridiction: 'TJ-LYON', codeService: 'TOX' },
  mission: MISSION,
  reference: 'MISSION-2026-014',
  lignes: [
    {
      nature: 'PRESTATION',
      libelle: 'Analyse toxicologique',
      quantite: 2,
      unite: 'ACTE',
      prixUnitaire: 231.25,
      codeTva: 'TVA_20',
    },
  ],
  pieces: PIECES,
};

/** The same mission, as a client of the factures writes it. */
export const FACTURE_D_EXEMPLE = {
  modeDepot: 'SAISIE_API',
  numeroFactureSaisi: 'MISSION-2026-015',
  destinataire: { codeDestinataire: 'TJ-LYON' },
  cadreDeFacturation: { codeCadreFacturation: 'A3_MEMOIRE_JUSTICE' },
  references: { deviseFacture: 'EUR', typeFacture: 'FACTURE', typeTva: 'TVA_SUR_ENCAISSEMENT' },
  lignePoste: [
    {
      lignePosteNumero: 1,
      lignePosteDenomination: 'Analyse toxicologique',
      lignePosteQuantite: 2,
      lignePosteUnite: 'ACTE',
      lignePosteMontantUnitaireHT: 231.25,
      lignePosteTauxTva: 'TVA_20',
    },
  ],
  memoire: { codeService: 'TOX', mission: MISSION, pieces: PIECES },
};
