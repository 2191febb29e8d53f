export const RYTHMES_D_AVIS = ['IMMEDIAT', 'QUOTIDIEN', 'AUCUN'] as const;

/** One mail each, one mail a day, or none but the weekly recap. */
export type RythmeDAvis = (typeof RYTHMES_D_AVIS)[number];
