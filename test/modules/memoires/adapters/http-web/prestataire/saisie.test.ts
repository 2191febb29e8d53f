import { expect } from 'chai';
import { structuresFacade } from '../../../../../../src/modules/structures/index.ts';
import { limitesDEnvoi } from '../../../../../../src/modules/memoires/adapters/http-web/prestataire/saisie/pieces/limitesDEnvoi.ts';
import { RateLimits } from '../../../../../../src/platform/http/RateLimits.ts';
import { platform } from '../../../../../../src/platform/tokens.ts';
import { testApp } from '../../../../../support/testApp.ts';
import { cleDe, PrestataireConnecte, UN_PDF, versionDe } from '../../../support/prestataireConnecte.ts';

describe('la saisie d’un mémoire', () => {
  const app = testApp('sqlite');
  let camille: PrestataireConnecte;
  let lyon: { readonly id: number; readonly nom: string };

  before(async () => {
    const structures = app().container.get(structuresFacade);
    await structures.chargerReference();
    lyon = (await structures.juridictionParCode('TJ-LYON'))!;
  });
  beforeEach(async () => {
    camille = await PrestataireConnecte.entrer(app());
  });
  afterEach(() => expect(camille.fautes).to.deep.equal([]));

  const brouillon = async (): Promise<string> => {
    const { html } = await camille.lire('/memoires');
    const { status, vers } = await camille.envoyer('/memoires/saisir', {
      cle: cleDe(html),
      structure: String(camille.structureIds[0]),
    });
    expect(status).to.equal(303);
    return vers.replace(/\/saisie\/en-tete$/, '');
  };

  const entete = (version: string): Record<string, unknown> => ({
    version,
    structureAffichee: camille.structureIds[0],
    entete: {
      juridictionId: lyon.id,
      juridictionIdTexte: lyon.nom,
      structureId: camille.structureIds[0],
      categorie: 'INTERPRETE_TRADUCTEUR',
      compteBancaireId: '',
    },
    mission: {
      typePrescription: 'REQUISITION_OPJ',
      datePrescription: '2026-01-05',
      autorite: 'Capitaine Morel, commissariat de Lyon',
      numeroParquet: '26005000123',
      nature: 'PENALE',
      dateAchevement: '20/01/2026',
    },
    reference: `F-${version}-${camille.utilisateurId}`,
    action: 'continuer',
  });

  const versionCourante = async (chemin: string): Promise<string> =>
    versionDe((await camille.lire(chemin)).html);

  const rempli = async (): Promise<string> => {
    const memoire = await brouillon();
    const { html } = await camille.lire(`${memoire}/saisie/en-tete`);
    const compte = /name="entete\[compteBancaireId\]"[\s\S]*?<option value="(\d+)"/.exec(html)?.[1];
    const champs = entete(versionDe(html));
    await camille.envoyer(`${memoire}/saisie/en-tete`, {
      ...champs,
      entete: { ...(champs['entete'] as object), compteBancaireId: compte },
    });
    await camille.envoyer(`${memoire}/saisie/prestations`, {
      version: await versionCourante(`${memoire}/saisie/prestations`),
      prestations: {
        0: { libelle: 'Interprétation en audience', quantite: '2,5', prixUnitaire: '42', tauxTva: '2000' },
      },
      debours: { 0: { libelle: 'Timbre', montant: '15,00' } },
      action: 'continuer',
    });
    for (const type of ['ACTE_DESIGNATION', 'ATTESTATION_MISSION', 'JUSTIFICATIF_DEBOURS']) {
      const { status } = await camille.joindre(`${memoire}/saisie/pieces`, type, [
        { nom: `${type}.pdf`, contenu: UN_PDF },
      ]);
      expect(status).to.equal(303);
    }
    return memoire;
  };

  it('demande à un expert technique, et à lui seul, le numéro d’engagement', async () => {
    const interprete = await brouillon();
    const nom = 'mission[numeroEngagement]';
    expect((await camille.lire(`${interprete}/saisie/en-tete`)).html).not.to.include(nom);

    camille = await PrestataireConnecte.entrer(app(), { categorie: 'EXPERT_TECHNIQUE' });
    const memoire = await brouillon();
    const { html } = await camille.lire(`${memoire}/saisie/en-tete`);
    expect(html).to.include(nom).and.include('N° d’engagement juridique');
    const saisie = (version: string, numeroEngagement: string) => {
      const champs = entete(version);
      return {
        ...champs,
        entete: { ...(champs['entete'] as object), categorie: 'EXPERT_TECHNIQUE' },
        mission: { ...(champs['mission'] as object), numeroEngagement },
      };
    };
    await camille.envoyer(`${memoire}/saisie/en-tete`, saisie(versionDe(html), 'devis 12'));
    const relu = await camille.lire(`${memoire}/saisie/en-tete`);
    expect(relu.html).to.include('value="devis 12"');
    expect((await camille.lire(`${memoire}/saisie/recapitulatif`)).html).to.include('dix chiffres au plus');

    await camille.envoyer(`${memoire}/saisie/en-tete`, saisie(versionDe(relu.html), '0000048295'));
    const recapitulatif = (await camille.lire(`${memoire}/saisie/recapitulatif`)).html;
    expect(recapitulatif).to.include('0000048295').and.not.include('dix chiffres au plus');
  });

  it('ouvre un seul brouillon pour un formulaire envoyé deux fois', async () => {
    const { html } = await camille.lire('/memoires/saisir');
    const champs = { cle: cleDe(html), structure: String(camille.structureIds[0]) };
    const [un, deux] = await Promise.all([
      camille.envoyer('/memoires/saisir', champs),
      camille.envoyer('/memoires/saisir', champs),
    ]);

    expect(un.vers).to.match(/^\/memoires\/\d+\/saisie\/en-tete$/);
    expect(deux.vers).to.equal(un.vers);
    expect((await camille.lire('/memoires')).html.match(/TMP2026\d{9}/g)).to.satisfy(
      (numeros: readonly string[]) => new Set(numeros).size === 1,
    );
  });

  it('demande pour quelle structure quand il y en a plusieurs', async () => {
    camille = await PrestataireConnecte.entrer(app(), { structures: ['Alix', 'Bérénice'] });
    const { html } = await camille.lire('/memoires/saisir');
    const refus = await camille.envoyer('/memoires/saisir', { cle: cleDe(html) });

    expect(html).to.include('Pour quelle structure');
    expect(refus.status).to.equal(422);
    expect(refus.html).to.include('Choisissez la structure pour laquelle vous saisissez ce mémoire.');
  });

  it('va des quatre étapes au dépôt, puis au mémoire déposé', async () => {
    const memoire = await rempli();
    const recapitulatif = await camille.lire(`${memoire}/saisie/recapitulatif`);
    expect(recapitulatif.html).to.include('Déposer le mémoire').and.include('Capitaine Morel');

    const depot = await camille.envoyer(`${memoire}/depot`, { version: versionDe(recapitulatif.html) });
    expect(depot).to.include({ status: 303, vers: `${memoire}?depose` });
    const page = await camille.lire(depot.vers);
    expect(page.html)
      .to.match(/Votre mémoire est déposé sous le numéro \d{10}/)
      .and.include('Mis à disposition');
    expect(page.html).to.include('141,00');

    const encore = await camille.envoyer(`${memoire}/depot`, { version: versionDe(recapitulatif.html) });
    expect(encore).to.include({ status: 303, vers: `${memoire}?depose` });
    expect((await camille.lire(`${memoire}/saisie/en-tete`)).vers).to.equal(memoire);
  });

  it('dit tout ce qui manque au dépôt, avec le chemin de chaque champ', async () => {
    const memoire = await brouillon();
    const { html } = await camille.lire(`${memoire}/saisie/recapitulatif`);

    expect(html).to.include(`href="${memoire}/saisie/en-tete#entete-juridictionId"`);
    expect(html).to.include(`href="${memoire}/saisie/prestations#lignes"`);
    expect(html).to.include(`href="${memoire}/saisie/pieces#pieces-ACTE_DESIGNATION"`);
    expect(html).to.not.include('Déposer le mémoire');
    const force = await camille.envoyer(`${memoire}/depot`, {});
    expect(force.status).to.equal(422);
  });

  it('enregistre ce qui se lit, et rend à sa place ce qui ne se lit pas', async () => {
    const memoire = await brouillon();
    const chemin = `${memoire}/saisie/prestations`;
    const refus = await camille.envoyer(chemin, {
      version: await versionCourante(chemin),
      prestations: { 0: { libelle: 'Traduction', quantite: '12', prixUnitaire: '12,3,4', tauxTva: '2000' } },
      action: 'continuer',
    });

    expect(refus.status).to.equal(422);
    expect(refus.html).to.include('value="12,3,4"').and.include('href="#lignes-0-prixUnitaire"');
    expect((await camille.lire(chemin)).html)
      .to.include('value="Traduction"')
      .and.include('value="12"');
  });

  it('s’enregistre seule, et répond par la nouvelle version et ce qui manque', async () => {
    const memoire = await brouillon();
    const chemin = `${memoire}/saisie/en-tete`;
    const version = await versionCourante(chemin);
    const { status, corps } = await camille.envoyer(chemin, { ...entete(version), action: undefined }, true);

    expect(status).to.equal(200);
    expect(corps['version']).to.equal(Number(version) + 1);
    expect(corps['enregistreA']).to.equal('10:00');
    expect(corps['resume']).to.have.property('delai').that.includes('20 janvier 2027');
    expect((await camille.envoyer(chemin, entete(version), true)).status).to.equal(409);
  });

  it('montre les deux versions quand un autre a écrit entre-temps, et laisse choisir', async () => {
    const memoire = await brouillon();
    const chemin = `${memoire}/saisie/en-tete`;
    const version = await versionCourante(chemin);
    await camille.envoyer(chemin, { ...entete(version), reference: 'PREMIERE' });
    const conflit = await camille.envoyer(chemin, { ...entete(version), reference: 'SECONDE' });

    expect(conflit.status).to.equal(409);
    expect(conflit.html).to.include('PREMIERE').and.include('SECONDE').and.include('Camille Interprète');
    const garde = await camille.envoyer(chemin, {
      ...entete(versionDe(conflit.html)),
      reference: 'SECONDE',
      action: 'enregistrer',
    });
    expect(garde.status).to.equal(303);
    expect((await camille.lire(chemin)).html).to.include('value="SECONDE"');
  });

  it('cherche la juridiction sans script, et propose celles qui répondent', async () => {
    const memoire = await brouillon();
    const chemin = `${memoire}/saisie/en-tete`;
    const champs = entete(await versionCourante(chemin));
    const recherche = await camille.envoyer(chemin, {
      ...champs,
      entete: { ...(champs['entete'] as object), juridictionId: '', juridictionIdTexte: 'Lyon' },
      action: 'chercher:entete.juridictionId',
    });
    expect(recherche.status).to.equal(422);
    expect(recherche.html).to.include('name="entete[juridictionChoisie]"').and.include(lyon.nom);

    const choix = await camille.envoyer(chemin, {
      ...champs,
      version: versionDe(recherche.html),
      entete: {
        ...(champs['entete'] as object),
        juridictionIdTexte: 'Lyon',
        juridictionChoisie: lyon.id,
        juridictionId: '',
      },
      action: 'enregistrer',
    });
    expect(choix.status).to.equal(303);
    expect((await camille.lire(chemin)).html).to.include(`value="${lyon.nom}"`);
    const { corps } = await camille.lire('/memoires/juridictions?q=lyon');
    expect(corps['suggestions']).to.deep.include({
      valeur: String(lyon.id),
      libelle: lyon.nom,
      detail: 'Lyon',
    });
  });

  it('ajoute et retire des lignes sans script', async () => {
    const memoire = await brouillon();
    const chemin = `${memoire}/saisie/prestations`;
    const ligne = { libelle: 'Garde', quantite: '1', prixUnitaire: '10', tauxTva: '2000' };
    const ajout = await camille.envoyer(chemin, {
      version: await versionCourante(chemin),
      prestations: { 0: ligne },
      action: 'ajouter:DEPLACEMENT',
    });
    expect(ajout.vers).to.equal(`${chemin}?nouvelle=DEPLACEMENT#lignes`);
    const page = await camille.lire(ajout.vers.split('#')[0] ?? '');
    expect(page.html).to.include('name="deplacements[1][libelle]"');

    const retrait = await camille.envoyer(chemin, {
      version: versionDe(page.html),
      lignes: { 0: ligne },
      action: 'retirer-ligne:lignes.0',
    });
    expect(retrait.status).to.equal(303);
    expect((await camille.lire(chemin)).html).to.not.include('value="Garde"');
  });

  it('remplit la ligne du tarif choisi, et cite l’article', async () => {
    const memoire = await rempli();
    const chemin = `${memoire}/saisie/prestations`;
    await camille.envoyer(chemin, {
      version: await versionCourante(chemin),
      prestations: { 0: { tarifCode: 'TRADUCTION_ECRITE', quantite: '4', tauxTva: '0' } },
    });
    const { html } = await camille.lire(chemin);

    expect(html).to.include('value="25,00"').and.include('Tarif\u00a0: 25,00').and.include('A. 43-7');
  });

  it('explique le calcul d’une interprétation et en fait des lignes', async () => {
    const memoire = await rempli();
    const chemin = `${memoire}/saisie/prestations`;
    const calcul = { debutJour: '2026-01-10', debutHeure: '21:30', finJour: '2026-01-10', finHeure: '23:15' };
    const demande = await camille.envoyer(chemin, {
      version: await versionCourante(chemin),
      calcul,
      action: 'calculer',
    });
    const page = await camille.lire(demande.vers.split('#')[0] ?? '');
    expect(page.html).to.include('toute heure commencée est due en entier').and.include('Première heure');

    const ajout = await camille.envoyer(chemin, {
      version: versionDe(page.html),
      calcul,
      action: 'ajouter-calcul',
    });
    expect(ajout.status).to.equal(303);
    expect((await camille.lire(chemin)).html).to.match(/Traduction par oral[^<"]* – Première heure/);
  });

  it('dit qu’aucun tarif n’est connu à la date du calcul', async () => {
    const memoire = await rempli();
    const { html } = await camille.lire(
      `${memoire}/saisie/prestations?debut=2007-01-20T09:00&fin=2007-01-20T11:00`,
    );

    expect(html).to.include('ne contient pas de tarif horaire d’interprétation orale au 20 janvier 2007');
  });

  describe('les pièces', () => {
    it('refuse ce qui n’est pas du type annoncé, et garde les bonnes', async () => {
      const memoire = await brouillon();
      const faux = { nom: 'programme.pdf', contenu: Buffer.from('MZ ceci est un programme') };
      const seul = await camille.joindre(`${memoire}/saisie/pieces`, 'ACTE_DESIGNATION', [faux]);
      expect(seul.status).to.equal(422);
      expect(seul.html)
        .to.include('n’est pas un PDF, une image JPEG, PNG ou TIFF')
        .and.include('programme.pdf');

      const deux = await camille.joindre(`${memoire}/saisie/pieces`, 'ACTE_DESIGNATION', [
        { nom: 'réquisition é.pdf', contenu: UN_PDF },
        faux,
      ]);
      expect(deux.status).to.equal(303);
      const page = await camille.lire(deux.vers);
      expect(page.html).to.include('réquisition é.pdf').and.include('n’est pas un PDF');
    });

    it('refuse une pièce de plus de 10 Mo sans la garder, et le dit à côté du champ', async () => {
      const memoire = await brouillon();
      const lourde = {
        nom: 'lourde.pdf',
        contenu: Buffer.concat([UN_PDF, Buffer.alloc(10 * 1024 * 1024 + 200_000)]),
      };
      const refus = await camille.joindre(`${memoire}/saisie/pieces`, 'ACTE_DESIGNATION', [lourde]);

      expect(refus.status).to.equal(422);
      expect(refus.html).to.include('dépasse 10\u00a0Mo').and.include('Aucune pièce jointe pour l’instant.');
      const json = await camille.joindre(`${memoire}/saisie/pieces`, 'ACTE_DESIGNATION', [lourde], true);
      expect(json.status).to.equal(422);
      expect(String(json.corps['message'])).to.include('dépasse 10\u00a0Mo');
    });

    it('passe un gros fichier refusé sans attendre, et garde le suivant', async () => {
      const memoire = await brouillon();
      const contenu = Buffer.alloc(3_000_000, 'MZ');
      const envoi = await camille.joindre(`${memoire}/saisie/pieces`, 'ACTE_DESIGNATION', [
        { nom: 'programme.pdf', contenu },
        { nom: 'a\u202eb.pdf', contenu },
        { nom: 'bonne.pdf', contenu: UN_PDF },
      ]);

      expect(envoi.status).to.equal(303);
      expect((await camille.lire(envoi.vers)).html)
        .to.include('bonne.pdf')
        .and.include('n’est pas un PDF');
    });

    it('compte les envois de chacun, à la saisie comme au complément', async () => {
      const memoire = await brouillon();
      const limites = new RateLimits(
        app().container.get(platform.database),
        app().container.get(platform.clock),
      );
      const [envois] = limitesDEnvoi;
      for (let envoi = 0; envoi < 300; envoi += 1)
        await limites.spend(envois!.limite, String(camille.utilisateurId));

      for (const suite of ['saisie/pieces', 'completer/pieces']) {
        const { status } = await camille.joindre(`${memoire}/${suite}`, 'ACTE_DESIGNATION', []);
        expect(status, suite).to.equal(429);
      }
    });

    it('demande au moins un fichier', async () => {
      const memoire = await brouillon();
      const refus = await camille.joindre(`${memoire}/saisie/pieces`, 'ACTE_DESIGNATION', []);

      expect(refus.status).to.equal(422);
      expect(refus.html).to.include('Choisissez au moins un fichier.');
    });

    it('montre un PDF sans lui donner la page, télécharge les autres, et retire une seule fois', async () => {
      const memoire = await rempli();
      const { html } = await camille.lire(`${memoire}/saisie/pieces`);
      const piece = /\/memoires\/\d+\/pieces\/\d+/.exec(html)?.[0] ?? '';
      const vue = await camille.telecharger(`${piece}?voir`);
      const gardee = await camille.telecharger(piece);

      expect(vue.entetes['content-disposition']).to.match(/^inline/);
      expect(vue.entetes['x-content-type-options']).to.equal('nosniff');
      expect(vue.entetes['content-security-policy']).to.include("default-src 'none'");
      expect(gardee.entetes['content-disposition']).to.match(/^attachment/);
      expect(gardee.contenu.equals(UN_PDF)).to.equal(true);
      expect((await camille.envoyer(`${piece}/retirer`, { depuis: 'saisie' })).status).to.equal(303);
      const encore = await camille.envoyer(`${piece}/retirer`, { depuis: 'saisie' });
      expect((await camille.lire(encore.vers)).html).to.include('Cette pièce était déjà retirée.');
    });

    it('ne reçoit rien sans le jeton du formulaire', async () => {
      const memoire = await brouillon();
      const voleuse = await PrestataireConnecte.entrer(app());
      const refus = await voleuse.joindre(`${memoire}/saisie/pieces`, 'ACTE_DESIGNATION', [
        { nom: 'a.pdf', contenu: UN_PDF },
      ]);
      expect(refus.status).to.equal(404);
      Object.assign(camille, { csrf: 'faux' });
      const faux = await camille.joindre(`${memoire}/saisie/pieces`, 'ACTE_DESIGNATION', [
        { nom: 'a.pdf', contenu: UN_PDF },
      ]);
      expect(faux.status).to.equal(403);
    });
  });

  it('n’est pas ouverte à une autre structure, ni à qui ne fait que consulter', async () => {
    const memoire = await brouillon();
    const autre = await PrestataireConnecte.entrer(app());
    const lecteur = await PrestataireConnecte.entrer(app(), { niveau: 'CONSULTATION' });

    expect((await autre.lire(`${memoire}/saisie/en-tete`)).status).to.equal(404);
    expect((await autre.lire(memoire)).status).to.equal(404);
    expect((await lecteur.lire('/memoires/saisir')).html).to.include('pas d’en saisir');
    expect(
      (await lecteur.envoyer('/memoires/saisir', { structure: String(lecteur.structureIds[0]) })).status,
    ).to.equal(403);
  });

  it('rend à son champ le code qui n’existe pas', async () => {
    const memoire = await brouillon();
    const chemin = `${memoire}/saisie/prestations`;
    const refus = await camille.envoyer(chemin, {
      version: await versionCourante(chemin),
      prestations: { 0: { tarifCode: 'INVENTE', libelle: 'Garde', quantite: '1', tauxTva: '2000' } },
    });
    expect(refus.status).to.equal(422);
    expect(refus.html).to.match(/id="lignes-0-tarifCode-erreur"[^>]*>[\s\S]{0,120}Cette valeur n’existe pas/);

    const entetes = `${memoire}/saisie/en-tete`;
    const champs = entete(await versionCourante(entetes));
    const categorie = await camille.envoyer(entetes, {
      ...champs,
      entete: { ...(champs['entete'] as object), categorie: 'CARTOMANCIEN' },
    });
    expect(categorie.status).to.equal(422);
    expect(categorie.html).to.include('id="entete-categorie-erreur"');
  });

  it('dit d’une juridiction fermée qu’elle l’est, à la saisie comme au dépôt', async () => {
    const memoire = await rempli();
    const fiche = () =>
      app().container.get(platform.database).from('structures_fiches').where({ id: lyon.id });
    await fiche().update({ statut: 'INACTIVE' });
    try {
      const chemin = `${memoire}/saisie/en-tete`;
      const depot = await camille.envoyer(`${memoire}/depot`, {});
      expect(depot.status).to.equal(422);
      expect(depot.html).to.include('Cette juridiction est fermée').and.include('#entete-juridictionId');

      const saisie = await camille.envoyer(chemin, entete(await versionCourante(chemin)));
      expect(saisie.status).to.equal(422);
      expect(saisie.html).to.match(
        /id="entete-juridictionId-erreur"[^>]*>[\s\S]{0,120}juridiction est fermée/,
      );
    } finally {
      await fiche().update({ statut: 'ACTIVE' });
    }
  });

  it('propose l’article du régime, le montre partout, et avertit de la TVA qui n’y est pas', async () => {
    const memoire = await rempli();
    const chemin = `${memoire}/saisie/prestations`;
    const averti = await camille.lire(`${memoire}/saisie/recapitulatif`);
    expect(averti.html)
      .to.include('TVA et régime fiscal')
      .and.include(`href="${chemin}#lignes-0-tauxTva"`)
      .and.include('Déposer le mémoire');

    const neuf = await camille.lire(`${await brouillon()}/saisie/prestations`);
    expect(neuf.html).to.match(/value="0-COLLABORATEUR_OCCASIONNEL" selected/);
    const ligne = { libelle: 'Interprétation', quantite: '2', prixUnitaire: '42', unite: 'HEURE' };
    await camille.envoyer(chemin, {
      version: await versionCourante(chemin),
      prestations: { 0: { ...ligne, tauxTva: '0-COLLABORATEUR_OCCASIONNEL' } },
      debours: { 0: { libelle: 'Timbre', montant: '15,00' } },
    });
    const recapitulatif = await camille.lire(`${memoire}/saisie/recapitulatif`);
    expect(recapitulatif.html)
      .to.include('Hors du champ de la TVA, article 256 A du CGI')
      .and.not.include('TVA et régime fiscal');

    const depot = await camille.envoyer(`${memoire}/depot`, { version: versionDe(recapitulatif.html) });
    expect((await camille.lire(depot.vers)).html).to.include('article 256 A du CGI');
  });

  it('demande l’article d’une ligne sans TVA avant le dépôt', async () => {
    const memoire = await rempli();
    const chemin = `${memoire}/saisie/prestations`;
    await camille.envoyer(chemin, {
      version: await versionCourante(chemin),
      prestations: { 0: { libelle: 'Traduction', quantite: '1', prixUnitaire: '10', tauxTva: '0' } },
    });
    const depot = await camille.envoyer(`${memoire}/depot`, {});
    expect(depot.status).to.equal(422);
    expect(depot.html).to.include('choisissez l’article qui dispense cette ligne de TVA');
  });
});
