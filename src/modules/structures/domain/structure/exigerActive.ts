import { StructureInactive } from '../erreurs.ts';
import type { DonneesStructure } from './DonneesStructure.ts';

/**
 * Of an inactive structure one follows what was filed, exports, refuses what waits, ends accesses, mandats and pieces, hands the
 * role over or claims it, and reactivates: nothing is given, added or changed. The acts that do so ask here.
 * @throws StructureInactive
 */
export const exigerActive = ({ id, statut }: Pick<DonneesStructure, 'id' | 'statut'>): void => {
  if (statut !== 'ACTIVE') throw new StructureInactive(id);
};
