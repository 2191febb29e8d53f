import type { EntreeHistorique } from '../../../domain/EntreeHistorique.ts';
import type { MODES_DE_DEPOT } from './memoireDeJustice.ts';

/** How the accounts of programs are named where people are. */
const COMPTE_TECHNIQUE = 'Compte technique ';

/** By a program, or on the pages: the last one who deposited, or opened, the mémoire tells. Its file makes it an upload. */
export const modeDeDepot = (
  historique: readonly EntreeHistorique[],
  parFlux: boolean,
): (typeof MODES_DE_DEPOT)[number] => {
  const depot = historique.findLast(({ acte }) => acte === 'DEPOSER') ?? historique[0];
  const canal = depot?.acteurNom.startsWith(COMPTE_TECHNIQUE) ? 'API' : 'PORTAIL';
  return parFlux ? `UPLOAD_${canal}` : `SAISIE_${canal}`;
};
