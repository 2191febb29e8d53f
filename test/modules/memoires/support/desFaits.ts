import { jour } from '../../../../src/kernel/domain/Jour.ts';
import { codesConnus } from '../../../../src/modules/memoires/application/codes.ts';
import type { FaitsDeVerification } from '../../../../src/modules/memoires/domain/verification.ts';
import { referentiel } from './referentiel.ts';

/** Nothing stands in the way of the mémoires of `unMemoire`. */
export const desFaits = (ecart: Partial<FaitsDeVerification> = {}): FaitsDeVerification => ({
  juridiction: 'ouverte',
  structureActive: true,
  serviceIds: [],
  compteBancaireIds: [900],
  piecesRequises: [],
  codes: codesConnus(referentiel, [jour('2026-01-06')]),
  ...ecart,
});
