import { jourRecu } from '../../../../platform/api/wire/dates.ts';
import { requis, texte } from '../../../../platform/api/wire/champs.ts';

/** What both comptes rendus are asked by. */
export const DEMANDE_DE_CR = {
  numeroFluxDepot: requis(texte(50)),
  syntaxeFlux: texte(60),
  dateDepot: jourRecu(),
};

/** Of the demonstration data. */
export const FLUX_D_EXEMPLE = 'CPP0011130000000000000001';
