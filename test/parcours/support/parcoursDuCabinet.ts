import type { TestSite } from '../../support/testSite.ts';
import { arreterAuPremierEchec } from './arreterAuPremierEchec.ts';
import { GENS_DU_CABINET, installerLeCabinet } from './cabinet.ts';
import { Personne } from './Personne.ts';
import { seConnecter } from './seConnecter.ts';
import { siteDeParcours } from './siteDeParcours.ts';

export interface ParcoursDuCabinet {
  readonly site: () => TestSite;
  /** In front of a browser of their own, signed in. */
  readonly entrer: (qui: keyof typeof GENS_DU_CABINET) => Promise<Personne>;
}

/** The firm, on a site of its own, for the journey of the `describe` that calls: it stops at the first failure. */
export const parcoursDuCabinet = (javaScript = true): ParcoursDuCabinet => {
  const site = siteDeParcours('sqlite', installerLeCabinet);
  const entrees: Personne[] = [];

  after(async () => {
    for (const personne of entrees) await personne.quitter();
  });
  arreterAuPremierEchec(() => entrees);

  return {
    site,
    entrer: async (qui) => {
      const personne = await Personne.entrer({ url: site().url, javaScript, width: javaScript ? 1280 : 360 });
      entrees.push(personne);
      const { courriel, motDePasse } = GENS_DU_CABINET[qui];
      await seConnecter(personne, courriel, motDePasse);
      return personne;
    },
  };
};
