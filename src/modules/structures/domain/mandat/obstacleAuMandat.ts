import type { CodeEspace } from '../../../../kernel/domain/Espace.ts';
import type { DonneesStructure } from '../structure/DonneesStructure.ts';

/** Why an accepted mandat gives nothing, whatever its days. */
export type ObstacleAuMandat = 'SIRET_CHANGE' | 'STRUCTURE_INACTIVE' | 'ESPACE_FERME';

type Fiche = Pick<DonneesStructure, 'id' | 'teteId' | 'statut'>;

interface Parties {
  readonly mandant: Fiche & { readonly espaces: readonly CodeEspace[] };
  readonly mandataire: Fiche;
}

/** A mandat does not follow a change of SIRET of either side: it ends with the fiche. The other obstacles may go. */
export const obstacleAuMandat = ({ mandant, mandataire }: Parties): ObstacleAuMandat | null => {
  const fiches = [mandant, mandataire];
  if (fiches.some(({ id, teteId }) => teteId !== id)) return 'SIRET_CHANGE';
  if (fiches.some(({ statut }) => statut !== 'ACTIVE')) return 'STRUCTURE_INACTIVE';
  return mandant.espaces.includes('MEMOIRES') ? null : 'ESPACE_FERME';
};
