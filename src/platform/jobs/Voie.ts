/**
 * The lanes in which jobs wait, each done one job after the other and none behind another lane: a mail server that is slow
 * holds no reaction back, nor does a flux of a thousand factures, upkeep that takes hours holds none of them, nor do the programs of
 * partners to which `livraisons` go.
 */
export const VOIES = ['reactions', 'courriels', 'flux', 'entretien', 'livraisons'] as const;

export type Voie = (typeof VOIES)[number];
