/**
 * The lanes in which jobs wait, each done one job after the other and none behind another lane: a mail server that is slow
 * holds no reaction back, and upkeep that takes hours holds neither.
 */
export const VOIES = ['reactions', 'courriels', 'entretien'] as const;

export type Voie = (typeof VOIES)[number];
