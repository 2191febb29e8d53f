import type { Limit } from '../../../../platform/http/RateLimits.ts';

/** Each request writes to the gestionnaires of a structure. */
export const limiteDeDemande: Limit = { nom: 'structures.demande', points: 10, dureeSecondes: 60 * 60 };
