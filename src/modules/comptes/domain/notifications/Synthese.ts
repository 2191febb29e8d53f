/** The mails that gather several avis. */
export const SYNTHESES = ['QUOTIDIEN', 'HEBDOMADAIRE'] as const;

export type Synthese = (typeof SYNTHESES)[number];
