import { expect } from 'chai';
import { AWA, installerAwa } from './support/awa.ts';
import { BINTOU, rejoindreAwa } from './support/bintou.ts';
import { brouillonPret } from './support/brouillonPret.ts';
import { demanderUnComplement } from './support/demanderUnComplement.ts';
import { MOT_DE_PASSE } from './support/gensDeJustice.ts';
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
  let depose = 0;
  const site = siteDeParcours('sqlite', async (container) => {
    const awaId = await installerAwa(container);
    await rejoindreAwa(container, awaId);
    const autorite = 'Capitaine Morel';
    depose = await brouillonPret(container, awaId, { reference: 'SIRET-0', autorite });
    await demanderUnComplement(container, awaId, depose, 'La page 2 est illisible.');
    brouillon = await brouillonPret(container, awaId, { reference: 'SIRET-1', autorite });
  });
  let awa: Personne;
  let bintou: Personne;

  before(async () => {
    awa = await Personne.entrer({ url: site().url });
    bintou = await Personne.entrer({ url: site().url });
  });
  after(async () => {
    await awa.quitter();
    await bintou.quitter();
  });
  arreterAuPremierEchec(() => [awa, bintou]);

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
    await awa.suivre('Voir la fiche qui remplace celle-ci, sous le nouveau SIRET');
    await awa.lit(blancs(NOUVEAU));
  });

  it('laisse les mémoires déposés à ceux qui étaient là : un complément y est répondu', async () => {
    await seConnecter(bintou, BINTOU.courriel, MOT_DE_PASSE);
    await bintou.ouvrir(`/memoires/${depose}`);
    await bintou.lit('La page 2 est illisible.');
    await bintou.lit(blancs(ANCIEN));
    await bintou.suivre('Compléter ce mémoire');
    await bintou.remplir('Votre réponse à la juridiction', 'Voici la page 2, numérisée à nouveau.');
    await bintou.appuyer('Envoyer à la juridiction');
    await bintou.lit('Votre réponse est transmise à la juridiction');
  });

  it('se ferme d’un coup à qui est détaché de la nouvelle fiche, l’ancien SIRET compris', async () => {
    await awa.suivre('Voir tous les utilisateurs');
    await awa.suivre('Rôle et accès Bintou Sow');
    await awa.appuyer(/^Détacher de la structure/);
    await awa.lit('La personne est détachée de la structure');
    expect(await bintou.espaces()).to.include(ESPACE);
    await bintou.ouvrir(`/memoires/${depose}`);
    await bintou.estSur('Accès refusé');
    expect(await bintou.espaces()).not.to.include(ESPACE);
  });

  it('se lit d’une traite dans l’historique', async () => {
    await awa.ouvrir('/gestionnaire/historique');
    for (const acte of [
      'Rattachement terminé par le changement de SIRET',
      'Personne reprise sous le nouveau SIRET',
    ])
      await awa.rangee(acte).lit('Bintou Sow');
    for (const siret of [ANCIEN, NOUVEAU]) await awa.lit(`${siret.replaceAll(' ', '')} - ${STRUCTURE}`);
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
