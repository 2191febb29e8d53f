import type { CodeLibelle } from '../../domain/codeReconnu.ts';

/** The codes under which texts of the other portal may be found again. */
export interface ReferencesDeReprise {
  categories(): readonly CodeLibelle[];
  typesDePieces(): readonly CodeLibelle[];
}
