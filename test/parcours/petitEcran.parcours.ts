import { expect } from 'chai';
import { platform } from '../../src/platform/tokens.ts';
import { AWA, installerAwa } from './support/awa.ts';
import { brouillonPret } from './support/brouillonPret.ts';
import { PAGES_SANS_COMPTE, pagesPrincipales } from './support/pagesPrincipales.ts';
import { Personne } from './support/Personne.ts';
import { seConnecter } from './support/seConnecter.ts';
import { siteDeParcours } from './support/siteDeParcours.ts';

describe('Sur un écran de 320 px', function () {
  this.timeout(120_000);
  let brouillon = 0;
  let structureId = 0;
  const site = siteDeParcours('sqlite', async (container) => {
    const autorite = 'Capitaine Morel';
    const utilisateurId = await installerAwa(container);
    const acteur = await container.get(platform.acteurs).charger(utilisateurId);
    structureId = acteur?.habilitations[0]?.structureId ?? 0;
    brouillon = await brouillonPret(container, utilisateurId, { reference: 'PETIT', autorite });
  });

  it('se lit sans défilement horizontal, page après page', async () => {
    const awa = await Personne.entrer({ url: site().url, width: 320 });
    for (const chemin of PAGES_SANS_COMPTE) await awa.ouvrir(chemin);
    await seConnecter(awa, AWA.courriel, AWA.motDePasse);
    for (const chemin of pagesPrincipales(brouillon)) await awa.ouvrir(chemin);
    await awa.quitter();
  });

  it('laisse de l’air entre le bouton d’une recherche et ce qu’elle trouve', async () => {
    const awa = await Personne.entrer({ url: site().url, width: 320 });
    await seConnecter(awa, AWA.courriel, AWA.motDePasse);
    await awa.ouvrir(`/gestionnaire/structures/${structureId}/utilisateurs`);
    const bouton = await awa.bouton('Rechercher').boundingBox();
    const carte = await awa.visitor.page.locator('tbody tr').first().boundingBox();
    if (!bouton || !carte) throw new Error('the button and the first card are not both shown');
    expect(carte.y - bouton.y - bouton.height).to.be.at.least(16);
    await awa.quitter();
  });
});
