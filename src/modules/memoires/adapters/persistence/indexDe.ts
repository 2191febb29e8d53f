import type { Value } from '../../../../platform/knex/RawConnection.ts';
import type { DonneesMemoire } from '../../domain/DonneesMemoire.ts';
import { plier } from './plier.ts';

/**
 * The row of memoires_recherche: id, structure, reference as it is and folded, and what a search by text looks into, its
 * parts kept apart by a line feed, which no search holds.
 */
export const indexDe = (memoire: DonneesMemoire): readonly Value[] => {
  const { id, structureId, reference, prestataire, destinataire, mission } = memoire;
  const parties = [
    prestataire.designation,
    destinataire?.nom ?? '',
    reference ?? '',
    mission.numeroParquet ?? '',
  ];
  const texte = parties
    .filter((partie) => partie !== '')
    .map(plier)
    .join('\n');
  return [id, structureId, reference, reference === null ? null : plier(reference), texte];
};
