import { loadReferentiel } from '../../../../src/modules/memoires/adapters/reference/loadReferentiel.ts';
import { REFERENCE } from '../../../support/referenceFolder.ts';

/** The real one. */
export const referentiel = loadReferentiel(REFERENCE);
