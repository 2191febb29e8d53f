import type { Personne } from './Personne.ts';

/** The chapters of a journey follow one another: after one that failed, the others could only fail. Tells who stood where. */
export const arreterAuPremierEchec = (personnes: () => readonly Personne[]): void => {
  afterEach(async function () {
    if (this.currentTest?.state !== 'failed') return;
    const vues = await Promise.all(personnes().map((personne) => personne.vue()));
    throw new Error(`the journey stops here, with its people at:\n${vues.join('\n')}`);
  });
};
