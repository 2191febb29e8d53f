/** The flux of mémoires de frais de justice: UBL Invoice, cadre A3. The only one that is read here. */
export const SYNTAXE_DES_MEMOIRES = 'IN_DP_E3_UBL_INVOICE';

/**
 * Formats and syntaxes that the clients of Chorus Pro know. Source: dossier of the wire, §5 and §6; the name of the format
 * of E3 is ours.
 */
export const FORMATS_DE_FLUX: Readonly<Record<string, readonly string[]>> = {
  IN_DP_E1_STRUCT: [
    'IN_DP_E1_UBL_INVOICE',
    'IN_DP_E1_CII',
    'IN_DP_E1_CII_16B',
    'IN_DP_E1_PES_FACTURE',
    'IN_DP_E1_XCBL',
  ],
  IN_DP_E2_MIXTE: [
    'IN_DP_E2_UBL_INVOICE_MIN',
    'IN_DP_E2_CII_MIN',
    'IN_DP_E2_CII_MIN_16B',
    'IN_DP_E2_PES_FACTURE_MIN',
    'IN_DP_E2_CPP_FACTURE_MIN',
  ],
  IN_DP_E2_FACTURX: ['IN_DP_E2_CII_FACTURX'],
  IN_DP_E3_STRUCT: [SYNTAXE_DES_MEMOIRES],
};

/** What a deposit may say; all but one are then refused by the compte rendu. */
export const SYNTAXES_DE_FLUX: readonly string[] = [
  ...Object.values(FORMATS_DE_FLUX).flat(),
  'IN_DP_PDFARCHIVE_UBL_INVOICE_MUG',
  'IN_DP_PDFARCHIVE_CII_MUG',
];
