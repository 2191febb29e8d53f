import { allerAuClavier, taper, valider } from './support/auClavier.ts';
import { AWA, installerAwa } from './support/awa.ts';
import { brouillonPret } from './support/brouillonPret.ts';
import { ESPACE } from './support/ouvrirLEspaceMemoires.ts';
import { Personne } from './support/Personne.ts';
import { siteDeParcours } from './support/siteDeParcours.ts';

describe('Au clavier seul', function () {
  this.timeout(120_000);
  const site = siteDeParcours('sqlite', async (container) => {
    await brouillonPret(container, await installerAwa(container), { reference: 'CLAVIER', autorite: null });
  });
  let awa: Personne;

  before(async () => {
    awa = await Personne.entrer({ url: site().url });
  });
  after(() => awa.quitter());

  it('se connecte, complète un brouillon et le dépose, le focus toujours visible', async () => {
    await awa.ouvrir('/');
    await taper(awa, 'Adresse électronique de connexion', AWA.courriel);
    await taper(awa, 'Mot de passe', AWA.motDePasse);
    await valider(awa);
    await awa.estSur('Accueil connecté');

    await allerAuClavier(awa, ESPACE);
    await valider(awa);
    await allerAuClavier(awa, /^Reprendre/);
    await valider(awa);
    await taper(awa, 'Autorité requérante', 'Capitaine Morel, commissariat de Lyon');
    await allerAuClavier(awa, 'Enregistrer et continuer');
    await valider(awa);
    await awa.estSur('Prestations');
    await allerAuClavier(awa, 'Enregistrer et continuer');
    await valider(awa);
    await awa.estSur('Pièces jointes');
    await allerAuClavier(awa, 'Continuer vers le récapitulatif');
    await valider(awa);
    await allerAuClavier(awa, 'Déposer le mémoire');
    await valider(awa);
    await awa.lit(/Votre mémoire est déposé sous le numéro \d{10}/);
  });
});
