import type { Config } from '../../../../src/platform/config/Config.ts';
import { demarrerFournisseur, ZOE } from '../../../support/openid/demarrerFournisseur.ts';
import type { FournisseurDEssai } from '../../../support/openid/FournisseurDEssai.ts';

export interface Fournisseurs {
  readonly franceConnect: FournisseurDEssai;
  readonly proConnect: FournisseurDEssai;
}

/** Both providers, for the tests of the `describe` that calls: call it before the site that asks them. */
export const fournisseurs = (urlPublique = 'http://127.0.0.1:3000') => {
  let demarres: Fournisseurs | undefined;
  const tous = (): Fournisseurs => {
    if (!demarres) throw new Error('the providers are there while the tests of their describe run');
    return demarres;
  };

  before(async () => {
    demarres = {
      franceConnect: await demarrerFournisseur({ urlPublique, segment: 'franceconnect' }),
      proConnect: await demarrerFournisseur({ urlPublique, segment: 'proconnect', signature: 'RS256' }),
    };
  });
  beforeEach(() => {
    for (const fournisseur of Object.values(tous()))
      Object.assign(fournisseur, { personne: ZOE, ecarts: {} });
  });
  after(async () => {
    await demarres?.franceConnect.arreter();
    await demarres?.proConnect.arreter();
  });

  const config = (): Partial<Config> => ({
    franceConnect: tous().franceConnect.reglage,
    proConnect: tous().proConnect.reglage,
  });
  return { tous, config };
};
