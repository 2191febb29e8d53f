import { expect } from 'chai';
import { AWA, installerAwa } from './support/awa.ts';
import { brouillonPret } from './support/brouillonPret.ts';
import { ESPACE } from './support/ouvrirLEspaceMemoires.ts';
import { Personne } from './support/Personne.ts';
import { arreterAuPremierEchec } from './support/arreterAuPremierEchec.ts';
import { seConnecter } from './support/seConnecter.ts';
import { siteDeParcours } from './support/siteDeParcours.ts';

const STRUCTURE = 'Diallo Interprétariat';
const ANCIEN = '732 829 320 00074';
const NOUVEAU = '732 829 320 00090';

describe('Changement de SIRET', function () {
  this.timeout(120_000);
  let brouillon = 0;
  const site = siteDeParcours('sqlite', async (container) => {
    brouillon = await brouillonPret(container, await installerAwa(container), {
      reference: 'SIRET-1',
      autorite: 'Capitaine Morel',
    });
  });
  let awa: Personne;

  before(async () => {
    awa = await Personne.entrer({ url: site().url });
  });
  after(() => awa.quitter());
  arreterAuPremierEchec(() => [awa]);

  it('se vérifie d’abord : un SIRET faux est dit, et ce qui change est montré avant', async () => {
    await seConnecter(awa, AWA.courriel, AWA.motDePasse);
    await awa.allerDans('Activités du gestionnaire');
    await awa.suivre(`Modifier ${STRUCTURE}`);
    await awa.suivre('Changer de SIRET');
    await awa.remplir('Nouveau SIRET', '732 829 320 00091');
    await awa.appuyer('Vérifier avant de changer');
    await awa.lit('Ce SIRET n’est pas valable');
    expect(await awa.champ('Nouveau SIRET').inputValue()).to.equal('732 829 320 00091');
    await awa.remplir('Nouveau SIRET', NOUVEAU);
    await awa.appuyer('Vérifier avant de changer');
    await awa.estSur('Confirmer le changement de SIRET');
    await awa.lit('Déplacés vers la nouvelle fiche');
  });

  it('ouvre une nouvelle fiche, liée à l’ancienne qui se ferme', async () => {
    await awa.appuyer('Changer de SIRET');
    await awa.lit('Le SIRET est changé');
    await awa.lit(blancs(NOUVEAU));
    expect(await awa.espaces()).to.include(ESPACE);
    await awa.suivre('Voir la fiche d’origine, sous l’ancien identifiant');
    await awa.lit(blancs(ANCIEN));
    await awa.lit('Cette structure est désactivée');
  });

  it('emmène le brouillon, qui se dépose sous le nouveau SIRET', async () => {
    await awa.ouvrir(`/memoires/${brouillon}/saisie/recapitulatif`);
    await awa.lit(blancs(NOUVEAU));
    await awa.appuyer('Déposer le mémoire');
    await awa.lit(/Votre mémoire est déposé sous le numéro \d{10}/);
  });
});

/** The spaces of a number that is read are not broken. */
const blancs = (numero: string): RegExp => new RegExp(numero.replaceAll(' ', '\\s?'));
