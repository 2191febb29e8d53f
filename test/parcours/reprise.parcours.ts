import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { arreterAuPremierEchec } from './support/arreterAuPremierEchec.ts';
import { choisirUnMotDePasse } from './support/choisirUnMotDePasse.ts';
import { creerUnCompte } from './support/creerUnCompte.ts';
import { MOT_DE_PASSE } from './support/gensDeJustice.ts';
import { importerUnExport } from './support/importerUnExport.ts';
import { ESPACE } from './support/ouvrirLEspaceMemoires.ts';
import { Personne } from './support/Personne.ts';
import { siteDeParcours } from './support/siteDeParcours.ts';

const ZOE = {
  courriel: 'zoe.lefevre@example.org',
  prenom: 'Zoé',
  nom: 'Lefèvre',
  motDePasse: MOT_DE_PASSE,
};

const HUGO = { courriel: 'hugo@garnier.example', motDePasse: MOT_DE_PASSE };

for (const javaScript of [true, false]) {
  describe(`Une personne reprise, ${javaScript ? 'avec' : 'sans'} JavaScript`, function () {
    this.timeout(120_000);
    const site = siteDeParcours('sqlite');
    let zoe: Personne;

    before(async () => {
      zoe = await Personne.entrer({ url: site().url, javaScript, width: javaScript ? 1280 : 360 });
    });
    after(() => zoe.quitter());
    arreterAuPremierEchec(() => [zoe]);

    it('ne s’aperçoit de rien pendant que l’export entre dans la base du site', async () => {
      const importe = importerUnExport(site());
      await zoe.ouvrir('/');
      await zoe.estSur('Chorus Pro, pour vos frais de justice');

      expect(await importe).to.include({ code: 0 });
    });

    it(`donne son adresse (${javaScript ? 'création de compte' : 'mot de passe oublié'}) et choisit son mot de passe`, async () => {
      if (javaScript) return creerUnCompte(zoe, ZOE);
      await demanderUnMotDePasse(zoe, ZOE.courriel);
      await choisirUnMotDePasse(zoe, ZOE);
    });

    it('trouve sa structure, dont elle est la gestionnaire, et l’espace Mémoires déjà ouvert', async () => {
      expect(await zoe.espaces()).to.include(ESPACE);
      await zoe.allerDans('Activités du gestionnaire');
      await zoe.lit('Cabinet Lefèvre');
      await zoe.ouvrir('/gestionnaire/historique');
      await zoe.rangee('Structure reprise de Chorus Portail Pro').lit(/Cabinet Lefèvre/);
    });

    it('relit un mémoire payé, avec son numéro, son suivi, ses montants et sa pièce', async () => {
      await zoe.ouvrir('/memoires/recherche?etats=PAYE');
      await zoe.suivre('0000000101');
      await zoe.estSur('Mémoire 0000000101');
      await zoe.lit(/161,70\s€/);
      await zoe.lit(/^Repris de Chorus Portail Pro le/);
      await zoe.lit('Service du paiement');
      await zoe.lit('Interprétariat à l’audience');
      const piece = await zoe.telecharger(/^Télécharger\s+Attestation n° 1\.pdf/);
      expect(readFileSync(await piece.path(), 'latin1')).to.match(/^%PDF-/);
    });

    it('en relit un dont les lignes ne font pas la somme, avec le montant enregistré', async () => {
      await zoe.ouvrir('/memoires/recherche?numero=0000000102');
      await zoe.suivre('0000000102');
      await zoe.lit(/^120,00\s€ TTC, adressé à/);
      await zoe.lit(/les montants sont ceux qui y étaient enregistrés\.$/);
    });

    it('lit le nom du tribunal tel qu’il était écrit quand personne ne le connaît', async () => {
      await zoe.seDeconnecter();
      await demanderUnMotDePasse(zoe, HUGO.courriel);
      await choisirUnMotDePasse(zoe, HUGO);
      await zoe.ouvrir('/memoires/recherche?numero=0000000103');
      await zoe.suivre('0000000103');
      await zoe.lit(/^240,00\s€ TTC, adressé à\s: Tribunal de Nulle-Part$/);
    });
  });
}

const demanderUnMotDePasse = async (personne: Personne, courriel: string): Promise<void> => {
  await personne.ouvrir('/connexion');
  await personne.suivre(/^Mot de passe oublié/);
  await personne.remplir('Adresse électronique de connexion', courriel);
  await personne.appuyer('Envoyer le lien');
  await personne.estSur('Consultez votre messagerie');
};
