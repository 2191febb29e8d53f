import { expect } from 'chai';
import { platform } from '../../../../src/platform/tokens.ts';
import { htmlFaults } from '../../../support/htmlFaults.ts';
import { testApp } from '../../../support/testApp.ts';

describe('la documentation de l’API, en anglais', () => {
  const produit = testApp('sqlite');

  const enAnglais = async (chemin: string): Promise<string> => {
    const agent = produit().agent();
    await agent.get(`/langue?vers=en&retour=${encodeURIComponent(chemin)}`).expect(303);
    return (await agent.get(chemin).expect(200)).text;
  };

  it('dit ce que fait chaque service, sans un mot laissé en français', () => {
    const muets = produit()
      .container.getAll(platform.apiRoutes)
      .flat()
      .filter(({ resumeEn }) => resumeEn === undefined)
      .map(({ chemin }) => chemin);
    expect(muets).to.deep.equal([]);
  });

  it('garde un long exemple dans une boîte qui défile, où le clavier entre', async () => {
    const boite = '<section class="cp-code-long" aria-label="curl" tabindex="0">';
    const long = await produit().agent().get('/api/documentation/factures/v1/deposer/flux').expect(200);
    expect(long.text).to.include(boite);
    expect(await htmlFaults(long.text)).to.deep.equal([]);
    const court = await produit().agent().get('/api/documentation/transverses/v1/consulterCR').expect(200);
    expect(court.text).not.to.include('cp-code-long');
  });

  it('montre ces phrases en anglais, et en français à qui lit en français', async () => {
    const liste = await enAnglais('/api/documentation');
    expect(liste).to.include('<span lang="en">Search commitments</span>');
    expect(await htmlFaults(liste)).to.deep.equal([]);
    const service = await enAnglais('/api/documentation/engagementsJuridiques/v1/rechercher');
    expect(service).to.include('<span lang="en">Search commitments</span>');
    const { text } = await produit().agent().get('/api/documentation').expect(200);
    expect(text).to.include('<span lang="fr">Rechercher des engagements juridiques</span>');
    expect(text).not.to.include('Search commitments');
  });
});
