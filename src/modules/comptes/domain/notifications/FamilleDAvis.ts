/** What business mails are about, as a person chooses among them. */
export const FAMILLES_D_AVIS = ['MEMOIRES', 'RATTACHEMENTS', 'STRUCTURES'] as const;

/** RATTACHEMENTS covers espaces and roles as well. */
export type FamilleDAvis = (typeof FAMILLES_D_AVIS)[number];
