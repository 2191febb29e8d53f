/** Source: dossier of the wire, §5 and §6 (formats and syntaxes that the clients of Chorus Pro know). */
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
};
