import type { Limit } from '../../../../platform/http/RateLimits.ts';

/** Enough for a person who looks around, too few to list the whole directory. */
export const limiteDeRecherche: Limit = { nom: 'structures.recherche', points: 120, dureeSecondes: 60 };
