import type { Limit } from '../../../../../platform/http/RateLimits.ts';

/** Each one writes to an address that somebody has typed. */
export const limiteDInvitation: Limit = { nom: 'structures.invitation', points: 50, dureeSecondes: 60 * 60 };
