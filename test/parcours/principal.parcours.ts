import { expect } from 'chai';
import { testDialects } from '../support/freshDatabase.ts';
import { accuseDuDepot } from './support/accuseDuDepot.ts';
import { decider, entrerEnJuridiction, ouvrirDansLaFile } from './support/agirEnJuridiction.ts';
import { arreterAuPremierEchec } from './support/arreterAuPremierEchec.ts';
import { creerLaStructure } from './support/creerLaStructure.ts';
import { creerUnCompte } from './support/creerUnCompte.ts';
import { GENS_DE_JUSTICE } from './support/gensDeJustice.ts';
import { lireLeCourriel } from './support/lireLeCourriel.ts';
import { ESPACE, ouvrirLEspaceMemoires } from './support/ouvrirLEspaceMemoires.ts';
import { Personne } from './support/Personne.ts';
import { saisie } from './support/saisie.ts';
import { seConnecter } from './support/seConnecter.ts';
import { siteDeParcours } from './support/siteDeParcours.ts';

const AWA = {
  courriel: 'awa.diallo@exemple.fr',
  prenom: 'Awa',
  nom: 'Diallo',
  motDePasse: 'bateau-cuivre-lundi-framboise',
};
const STRUCTURE = 'Awa Diallo Interprétariat';
const COLONNES = [
  'Prestataire',
  'Date de dépôt',
  'Destinataire',
  'Numéro',
  'État courant',
  'Date de l’état courant',
  'Montant TTC',
  'Actions',
];

for (const dialecte of testDialects) {
  for (const javaScript of [true, false]) {
    describe(`Parcours principal, ${dialecte}, ${javaScript ? 'avec' : 'sans'} JavaScript`, function () {
      this.timeout(180_000);
      const site = siteDeParcours(dialecte);
      const entrees: Personne[] = [];
      let awa: Personne;
      let greffiere: Personne;
      let magistrat: Personne;
      let payeuse: Personne;
      let premier: string;
      let deuxieme: string;
      let adressePremier: string;
      let adresseDeuxieme: string;
      let depotDuDeuxieme: string;

      const entrer = async (): Promise<Personne> => {
        const personne = await Personne.entrer({
          url: site().url,
          javaScript,
          width: javaScript ? 1280 : 360,
        });
        entrees.push(personne);
        return personne;
      };
      const numeroLu = async (): Promise<string> => /\d{10}/.exec(await awa.titre)?.[0] ?? '';

      before(async () => {
        awa = await entrer();
        greffiere = await entrer();
        magistrat = await entrer();
        payeuse = await entrer();
      });
      after(async () => {
        for (const personne of entrees) await personne.quitter();
      });
      arreterAuPremierEchec(() => entrees);

      it('crée son compte, choisit son mot de passe, se déconnecte et revient', async () => {
        await creerUnCompte(awa, AWA);
        await awa.lit('Vous n’êtes encore rattaché à aucune structure');
        await awa.lit('La structure n’existe pas dans Chorus Pro');
        await awa.seDeconnecter();
        await seConnecter(awa, AWA.courriel, AWA.motDePasse);
      });

      it('crée sa structure et lui ajoute l’espace des mémoires, dont l’onglet paraît aussitôt', async () => {
        await creerLaStructure(awa, STRUCTURE);
        expect(await awa.espaces()).not.to.include(ESPACE);
        await ouvrirLEspaceMemoires(awa, STRUCTURE);
        expect(await awa.espaces()).to.include(ESPACE);
      });

      it('saisit les quatre étapes', async () => {
        await awa.allerDans(ESPACE);
        await awa.appuyer('Saisir mémoire');
        await awa.estSur('En-tête');
        await saisie.choisirLaJuridiction(awa, 'Lyon', 'Tribunal judiciaire de Lyon');
        const categorie = awa.champ('Catégorie de prestataire').locator('option:checked');
        expect(await categorie.innerText()).to.equal('Interprètes et traducteurs');
        await awa.champ('Références bancaires').selectOption({ index: 1 });
        await saisie.remplirLaMission(awa, null);
        await awa.remplir('Votre référence', 'F-2026-041');
        await awa.appuyer('Enregistrer et continuer');

        await awa.estSur('Prestations');
        await saisie.appliquerLeTarif(awa, 'Ligne 1', /Traduction par oral/);
        await saisie.completerLaLigne(awa, 'Ligne 1', { Quantité: '3' });
        await saisie.ajouter(awa, 'Ajouter un déplacement');
        await saisie.completerLaLigne(awa, 'Ligne 2', {
          Libellé: 'Trajet de Lyon à Vienne',
          Quantité: '62',
          'Prix unitaire HT': '0,41',
        });
        await saisie.ajouter(awa, 'Ajouter un débours');
        await awa.groupe('Débours 1').remplir('Objet du débours', 'Péage');
        await awa.groupe('Débours 1').remplir('Montant', '7,20');
        await awa.appuyer('Enregistrer et continuer');

        await awa.estSur('Pièces jointes');
        await saisie.joindre(awa, 'Acte de désignation', 'réquisition.pdf');
        await saisie.joindre(
          awa,
          'Bordereau des frais de déplacement et d’affranchissement',
          'bordereau.pdf',
        );
        await saisie.joindre(awa, 'Justificatif de débours', 'péage.pdf');
        await awa.suivre('Continuer vers le récapitulatif');
      });

      it('lit au récapitulatif ce qui manque, et chaque lien mène au champ', async () => {
        await awa.estSur('Récapitulatif');
        await awa.lit('2 points à compléter avant le dépôt');
        expect(await awa.bouton('Déposer le mémoire').count()).to.equal(0);
        await awa.suivre('Indiquez l’autorité requérante.');
        await awa.estSur('En-tête');
        expect(new URL(awa.visitor.page.url()).hash).to.equal('#mission-autorite');
        await awa.remplir('Autorité requérante', 'Capitaine Morel, commissariat de Lyon');
        await awa.appuyer('Enregistrer');
        await awa.suivre(/^Récapitulatif/);
        await awa.suivre(/^Joignez la pièce obligatoire : Attestation de mission/);
        await saisie.joindre(awa, 'Attestation de mission', 'attestation.pdf');
        await awa.suivre('Continuer vers le récapitulatif');
        await awa.lit('145,70 €');
      });

      it('dépose, lit son numéro, garde l’accusé et reçoit un courriel', async () => {
        await awa.appuyer('Déposer le mémoire');
        premier = await numeroLu();
        adressePremier = awa.chemin;
        await awa.lit(`Votre mémoire est déposé sous le numéro ${premier}`);
        const { nom, contenu } = await accuseDuDepot(awa);
        expect(nom).to.equal(`accuse-de-depot-${premier}.pdf`);
        expect(contenu.subarray(0, 5).toString('latin1')).to.equal('%PDF-');
        await lireLeCourriel(awa, AWA.courriel, `Mémoire ${premier} : dépôt enregistré`);
      });

      it('le retrouve dans la synthèse et dans la recherche, avec les colonnes attendues', async () => {
        await awa.allerDans(ESPACE);
        await awa.suivre(/^En cours/);
        await awa.rangee(premier).lit('Mis à disposition');
        await awa.suivre('Rechercher');
        await awa.remplir('Votre référence', 'F-2026-041');
        await awa.visitor.leave(() => awa.champ('Votre référence').press('Enter'));
        const rangee = awa.rangee(premier);
        await rangee.lit(STRUCTURE);
        await rangee.lit('Tribunal judiciaire de Lyon');
        await rangee.lit('145,70');
        const titres = await awa.visitor.page.locator('main thead th').allTextContents();
        expect(titres.map((titre) => titre.replace('Trier par ', ''))).to.deep.equal(COLONNES);
      });

      it('le greffe prend en charge et demande un complément', async () => {
        await entrerEnJuridiction(greffiere, GENS_DE_JUSTICE.greffiere.courriel, 'Mémoires reçus');
        await ouvrirDansLaFile(greffiere, 'Mémoires reçus', premier);
        await greffiere.appuyer('Prendre en charge');
        await greffiere.lit('Mémoire pris en charge');
        await decider(
          greffiere,
          'Demander un complément',
          'Attestation de mission incomplète',
          'La signature du magistrat manque.',
        );
        await greffiere.lit('Complément demandé');
      });

      it('lit dans le suivi ce qui est demandé, y répond et joint la pièce', async () => {
        await awa.allerDans(ESPACE);
        await awa.suivre(premier);
        await awa.lit('Attestation de mission incomplète');
        await awa.dans(awa.visitor.page.locator('.cp-chronologie')).lit('La signature du magistrat manque.');
        await awa.suivre('Compléter ce mémoire');
        await saisie.joindre(awa, 'Attestation de mission', 'attestation-signée.pdf');
        await awa.appuyer('Envoyer à la juridiction');
        await awa.lit('Un point est à corriger');
        await awa.remplir('Votre réponse à la juridiction', 'Voici l’attestation signée.');
        await awa.appuyer('Envoyer à la juridiction');
        await awa.lit('Votre réponse est transmise à la juridiction');
      });

      it('le greffe transmet, le magistrat taxe en réduisant une ligne', async () => {
        await ouvrirDansLaFile(greffiere, 'Mémoires reçus', premier);
        await greffiere.lit('Voici l’attestation signée.');
        await greffiere.lit('attestation-signée.pdf');
        await greffiere.suivre('Transmettre pour taxation');
        await greffiere.appuyer('Transmettre pour taxation');
        await greffiere.lit('Mémoire transmis au magistrat taxateur');

        await entrerEnJuridiction(magistrat, GENS_DE_JUSTICE.magistrat.courriel, 'Taxation');
        await ouvrirDansLaFile(magistrat, 'Taxation', premier);
        await magistrat.suivre('Taxer');
        const reduction = magistrat.dans(magistrat.visitor.page.locator('.cp-retenue').first());
        await magistrat.visitor.page.locator('.cp-retenue summary').first().click();
        await reduction.remplir('Montant retenu HT', '60,00');
        await reduction.choisir('Motif de la réduction', 'Quantité non justifiée');
        await reduction.remplir('Précision pour le prestataire', 'Deux heures sont attestées.');
        await magistrat.appuyer('Taxer');
        await magistrat.lit('Mémoire taxé');
      });

      it('le service du paiement paie, le prestataire voit chaque étape et ce qui est retenu', async () => {
        await entrerEnJuridiction(payeuse, GENS_DE_JUSTICE.payeuse.courriel, 'Paiement');
        await ouvrirDansLaFile(payeuse, 'Paiement', premier);
        await payeuse.appuyer('Mettre en paiement');
        await payeuse.lit('Mémoire mis en paiement');
        await payeuse.appuyer('Comptabiliser');
        await payeuse.lit('Paiement comptabilisé');

        await awa.ouvrir(adressePremier);
        const etapes = await awa.visitor.page.locator('.cp-chronologie__etat').allInnerTexts();
        expect(etapes.reverse().slice(-8)).to.deep.equal([
          'Mis à disposition',
          'Pris en charge',
          'À compléter',
          'Complété',
          'En taxation',
          'Taxé',
          'Mis en paiement',
          'Payé',
        ]);
        await awa.lit('109,70 € TTC retenus sur 145,70 € demandés');
        await awa.lit('Réduit : Quantité non justifiée. Deux heures sont attestées.');
        await lireLeCourriel(awa, AWA.courriel, premier);
      });

      it('reprend le mémoire payé comme modèle, dépose le deuxième, que le greffe refuse', async () => {
        await awa.ouvrir(adressePremier);
        await awa.appuyer('Dupliquer comme modèle');
        await awa.estSur('En-tête');
        await saisie.remplirLaMission(awa, 'Juge Garnier, tribunal judiciaire de Lyon');
        await awa.appuyer('Enregistrer et continuer');
        await awa.appuyer('Enregistrer et continuer');
        await saisie.joindre(awa, 'Acte de désignation', 'ordonnance.pdf');
        await saisie.joindre(awa, 'Attestation de mission', 'attestation-2.pdf');
        await saisie.joindre(
          awa,
          'Bordereau des frais de déplacement et d’affranchissement',
          'bordereau-2.pdf',
        );
        await saisie.joindre(awa, 'Justificatif de débours', 'péage-2.pdf');
        await awa.suivre('Continuer vers le récapitulatif');
        await awa.appuyer('Déposer le mémoire');
        deuxieme = await numeroLu();
        adresseDeuxieme = awa.chemin;
        expect(Number(deuxieme)).to.be.greaterThan(Number(premier));

        await ouvrirDansLaFile(greffiere, 'Mémoires reçus', deuxieme);
        await decider(
          greffiere,
          'Refuser',
          'Pièce illisible ou incomplète',
          'La page 2 de l’ordonnance manque.',
        );
        await greffiere.lit('Mémoire refusé');
      });

      it('duplique le refusé : le brouillon garde champs, pièces et date du premier dépôt', async () => {
        await awa.ouvrir(adresseDeuxieme);
        await awa.lit('Pourquoi ce mémoire est refusé');
        await awa.lit('La page 2 de l’ordonnance manque.');
        depotDuDeuxieme = await awa.visitor.page.locator('main dt:text("Déposé le") + dd').innerText();
        const memoire = await contenuLu(awa);
        await awa.appuyer('Dupliquer et corriger');
        await awa.lit('la date du premier dépôt est conservée');
        await awa.suivre(/^Récapitulatif/);
        await awa.lit(`Ce mémoire corrige le mémoire refusé ${deuxieme}`);
        expect(await contenuLu(awa)).to.deep.equal(memoire);
        await awa.appuyer('Déposer le mémoire');
        expect(await numeroLu()).not.to.equal(deuxieme);
        const premierDepot = await awa.visitor.page
          .locator('main dt:text("Premier dépôt le") + dd')
          .innerText();
        expect(premierDepot).to.equal(depotDuDeuxieme);
      });

      it('abandonne le dernier, refusé à son tour', async () => {
        const dernier = await numeroLu();
        const adresse = awa.chemin;
        await ouvrirDansLaFile(greffiere, 'Mémoires reçus', dernier);
        await decider(greffiere, 'Refuser', 'Mission non prescrite', 'Aucun acte ne couvre cette mission.');
        await awa.ouvrir(adresse);
        await awa.suivre('Abandonner');
        await awa.appuyer('Abandonner ce mémoire');
        await awa.lit('Mémoire abandonné');
        await awa.lit('Abandonné');
      });
    });
  }
}

const SAISIES = ['Capitaine', 'Juge', '26123000045', 'Trajet de Lyon à Vienne', 'Péage', 'F-2026-041'];

/** What was typed and joined, as a page of the mémoire shows it. */
const contenuLu = async (personne: Personne): Promise<readonly string[]> => {
  const texte = await personne.visitor.page.locator('main').innerText();
  const pieces = [...new Set(texte.match(/[\p{L}\d-]+\.pdf/gu))].sort();
  return [...SAISIES.filter((saisi) => texte.includes(saisi)), ...pieces];
};
