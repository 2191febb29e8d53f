import { AWA, installerAwa } from './support/awa.ts';
import { brouillonPret } from './support/brouillonPret.ts';
import { PAGES_SANS_COMPTE, pagesPrincipales } from './support/pagesPrincipales.ts';
import { Personne } from './support/Personne.ts';
import { seConnecter } from './support/seConnecter.ts';
import { siteDeParcours } from './support/siteDeParcours.ts';

describe('Sur un écran de 320 px', function () {
  this.timeout(120_000);
  let brouillon = 0;
  const site = siteDeParcours('sqlite', async (container) => {
    const autorite = 'Capitaine Morel';
    brouillon = await brouillonPret(container, await installerAwa(container), {
      reference: 'PETIT',
      autorite,
    });
  });

  it('se lit sans défilement horizontal, page après page', async () => {
    const awa = await Personne.entrer({ url: site().url, width: 320 });
    for (const chemin of PAGES_SANS_COMPTE) await awa.ouvrir(chemin);
    await seConnecter(awa, AWA.courriel, AWA.motDePasse);
    for (const chemin of pagesPrincipales(brouillon)) await awa.ouvrir(chemin);
    await awa.quitter();
  });
});
