import { expect } from 'chai';
import { htmlFaults } from '../../../../support/htmlFaults.ts';
import { testDialects } from '../../../../support/freshDatabase.ts';
import { testApp } from '../../../../support/testApp.ts';
import { facadeDe, texteDe, Visite } from '../../support/visite.ts';

const SIRET = '73282932000074';

const fiche = {
  type: 'SIRET',
  identifiant: SIRET,
  raisonSociale: 'Laboratoire Hermès',
  categorie: 'LABORATOIRE',
  regime: 'ASSUJETTI',
  ligne1: '12 rue des Lilas',
  codePostal: '69003',
  ville: 'Lyon',
  pays: 'FR',
  libelle: 'Compte principal',
  titulaire: 'Hermès',
  iban: 'FR76 3000 6000 0112 3456 7890 189',
};

for (const dialect of testDialects) {
  describe(`le parcours d’une structure, sur ${dialect}`, () => {
    const app = testApp(dialect, '2026-03-02T09:00:00.000Z');
    let principal: Visite;
    let collegue: Visite;
    let structureId: number;

    before(async () => {
      principal = await Visite.ouvrir(app(), 'Antoine');
      collegue = await Visite.ouvrir(app(), 'Zoé');
    });

    it('dit quoi faire à qui n’a pas de structure', async () => {
      const accueil = await principal.page('/accueil');
      expect(accueil).to.include('Accueil connecté').and.include('Bonjour Antoine');
      expect(accueil).to.include('Demander un rattachement').and.include('Créer une nouvelle structure');
      expect(accueil).to.not.include('Activités du gestionnaire');
      await principal.lire('/gestionnaire').expect(403);
    });

    it('contrôle l’identifiant, puis montre le formulaire de son type', async () => {
      const refus = await principal.envoyer('/structures/creer', {
        type: 'SIRET',
        identifiant: '73282932000075',
      });
      expect(refus.status).to.equal(422);
      expect(refus.text).to.include('id="identifiant-erreur"').and.include('value="73282932000075"');

      const suite = await principal.envoyer('/structures/creer', {
        type: 'SIRET',
        identifiant: '732 829 320 00074',
      });
      expect(suite.headers.location).to.equal(`/structures/creer/fiche?type=SIRET&identifiant=${SIRET}`);
      expect(await principal.page(suite.headers.location as string)).to.include('732 829 320 00074');
      const particulier = await principal.page('/structures/creer/fiche?type=PARTICULIER&identifiant=');
      expect(particulier).to.include('Prénom').and.not.include('Raison sociale');
    });

    it('remontre toute la saisie avec chaque faute à côté de son champ', async () => {
      const { status, text } = await principal.envoyer('/structures/creer/fiche', {
        ...fiche,
        iban: 'FR00',
        ville: '',
      });
      expect(status).to.equal(422);
      expect(text)
        .to.include('id="iban-erreur"')
        .and.include('id="ville-erreur"')
        .and.include('href="#iban"');
      expect(text).to.include('value="Laboratoire Hermès"').and.include('value="FR00"');
      expect(await htmlFaults(text)).to.deep.equal([]);
    });

    it('crée la structure : son créateur en est le gestionnaire principal', async () => {
      const creation = await principal.envoyer('/structures/creer/fiche', fiche);
      expect(creation.status).to.equal(303);
      structureId = Number(/(\d+)$/.exec(creation.headers.location as string)?.[1]);

      const page = await principal.page(creation.headers.location as string);
      expect(page).to.include('La structure est créée').and.include('732 829 320 00074');
      expect(page).to.include('FR76 3000 6000 0112 3456 7890 189').and.include('Gestionnaire principal');
      expect(await principal.page('/gestionnaire'))
        .to.include('Activités du gestionnaire')
        .and.include('Mes structures')
        .and.include('Laboratoire Hermès')
        .and.include('02/03/2026');
    });

    it('répond la même structure au second envoi, et un rattachement à un autre créateur', async () => {
      const encore = await principal.envoyer('/structures/creer/fiche', fiche);
      expect(encore.headers.location).to.equal(`/gestionnaire/structures/${structureId}`);

      const autre = await collegue.envoyer('/structures/creer/fiche', fiche);
      expect(autre.status).to.equal(409);
      expect(autre.text).to.include(`/mon-compte/rattachements/demander?structure=${structureId}`);
    });

    it('souscrit l’espace des mémoires, dont les droits sont immédiats', async () => {
      const vide = await principal.envoyer(`/gestionnaire/structures/${structureId}/espaces/ajouter`);
      expect(vide.status).to.equal(422);
      const choix = { espaces: ['MEMOIRES', 'SUIVI_DES_FLUX'] };
      await principal.envoyer(`/gestionnaire/structures/${structureId}/espaces/ajouter`, choix);

      expect(await principal.page(`/gestionnaire/structures/${structureId}`))
        .to.include('Liste des espaces de la structure')
        .and.include('Mémoires de frais de justice (modification)');
    });

    it('cherche la structure et demande à y être rattaché, une seule fois', async () => {
      expect(await collegue.page('/mon-compte/rattachements/demander?q=hermes')).to.include(
        'Laboratoire Hermès',
      );
      const courte = await collegue.lire('/mon-compte/rattachements/demander?q=he').expect(422);
      expect(courte.text).to.include('id="q-erreur"');
      expect(await collegue.page(`/mon-compte/rattachements/demander?structure=${structureId}`)).to.include(
        'Lyon',
      );

      const demande = { structure: structureId, commentaire: 'Je suis comptable.' };
      for (const titre of ['Votre demande est envoyée', 'Votre demande est déjà en cours de validation']) {
        expect((await collegue.envoyer('/mon-compte/rattachements/demander', demande)).status).to.equal(303);
        expect(await collegue.page('/accueil'))
          .to.include(titre)
          .and.include('Vos demandes en cours');
      }
      const mien = await collegue.page('/mon-compte/rattachements');
      expect(mien.match(/En cours de validation/g)).to.have.lengthOf(1);
    });

    it('ne laisse pas demander sans fin, à chacun son compte', async () => {
      const insistante = await Visite.ouvrir(app(), 'Irène');
      const demander = async (visite: Visite): Promise<number> =>
        (await visite.envoyer('/mon-compte/rattachements/demander', { structure: 1 })).status;
      for (let essai = 0; essai < 10; essai++) expect(await demander(insistante)).to.equal(404);

      expect(await demander(insistante)).to.equal(429);
      expect(await demander(collegue)).to.equal(404);
    });

    it('prévient le gestionnaire, qui refuse sans motif puis valide avec les espaces choisis', async () => {
      await app().drain();
      const recu = (await app().mails()).filter(({ a }) => a === principal.courriel).at(-1);
      const chemin = /http:\S+(\/gestionnaire\/demandes\/\d+)/.exec(recu?.texte ?? '')?.[1] ?? '';
      expect(await principal.page('/accueil')).to.include('Demandes de rattachement à examiner');
      expect(await principal.page(chemin))
        .to.include('Zoé Martin')
        .and.include('Je suis comptable.');

      const sansMotif = await principal.envoyer(chemin, { decision: 'refuser', motif: '' });
      expect(sansMotif.status).to.equal(422);
      expect(sansMotif.text).to.include('id="motif-erreur"');
      const choix = { decision: 'valider', droits: { MEMOIRES: 'CONSULTATION', SUIVI_DES_FLUX: 'AUCUN' } };
      expect((await principal.envoyer(chemin, choix)).status).to.equal(303);

      expect(await principal.page(chemin)).to.include('Validée par Antoine Martin');
      const contraire = await principal.envoyer(chemin, { decision: 'refuser', motif: 'Non' });
      expect(contraire.status).to.equal(409);
      expect(texteDe(contraire.text))
        .to.include('déjà été traitée')
        .and.include('Validée par Antoine Martin');
      await app().drain();
      const decision = (await app().mails()).filter(({ a }) => a === collegue.courriel).at(-1);
      expect(decision?.sujet).to.equal('Votre demande de rattachement est validée');
      expect(await collegue.page('/accueil')).to.include('Mémoires de frais de justice (consultation)');
    });

    it('montre à la collègue la fiche sans l’IBAN, et rien de la gestion', async () => {
      const page = await collegue.page(`/structures/${structureId}`);
      expect(page)
        .to.include('Laboratoire Hermès')
        .and.include('FR76 •••• •••• 0189')
        .and.not.include('3000 6000');
      for (const suite of ['', '/modifier', '/espaces/ajouter', '/utilisateurs']) {
        await collegue.lire(`/gestionnaire/structures/${structureId}${suite}`).expect(403);
      }
    });

    it('change les droits de la collègue', async () => {
      const liste = await principal.lire(`/gestionnaire/structures/${structureId}/utilisateurs`).expect(200);
      const chemins = liste.text.match(/\/gestionnaire\/structures\/\d+\/utilisateurs\/\d+/g) ?? [];
      const chemin = chemins.at(-1) ?? '';
      const { text } = await principal.lire(chemin).expect(200);
      const version = /name="version" value="(\d+)"/.exec(text)?.[1];

      const droits = { MEMOIRES: 'MODIFICATION' };
      expect((await principal.envoyer(chemin, { version, droits })).status).to.equal(303);
      expect(await collegue.page('/accueil')).to.include('Mémoires de frais de justice (modification)');
      expect((await principal.envoyer(chemin, { version, droits: {} })).status).to.equal(409);
    });

    it('modifie la fiche, une fois par version', async () => {
      const chemin = `/gestionnaire/structures/${structureId}/modifier`;
      const { text } = await principal.lire(chemin).expect(200);
      const version = /name="version" value="(\d+)"/.exec(text)?.[1];
      const saisie = { ...fiche, version, raisonSociale: 'Hermès & Fils' };

      expect((await principal.envoyer(chemin, saisie)).status).to.equal(303);
      expect(await principal.page(`/gestionnaire/structures/${structureId}`)).to.include('Hermès & Fils');
      const depasse = await principal.envoyer(chemin, { ...saisie, raisonSociale: 'Autre' });
      expect(depasse.status).to.equal(409);
      expect(depasse.text).to.include('value="Autre"').and.include(`href="${chemin}"`);
    });

    it('ajoute et ferme comptes et services ; le dernier compte reste', async () => {
      const base = `/gestionnaire/structures/${structureId}`;
      const fiche = await principal.lire(base).expect(200);
      const clore = /\/comptes-bancaires\/\d+\/clore/.exec(fiche.text)?.[0] ?? '';
      const dernier = await principal.envoyer(`${base}${clore}`);
      expect(dernier.status).to.equal(422);
      expect(texteDe(dernier.text)).to.include('dernier compte ouvert');

      const compte = { libelle: 'Second', titulaire: 'Hermès', iban: 'DE89370400440532013000' };
      expect((await principal.envoyer(`${base}/comptes-bancaires/ajouter`, compte)).status).to.equal(303);
      expect((await principal.envoyer(`${base}${clore}`)).status).to.equal(303);
      expect(await principal.page(base)).to.include('Du 02/03/2026 au 02/03/2026');

      const service = { code: 'tox', nom: 'Toxicologie' };
      expect((await principal.envoyer(`${base}/services/ajouter`, service)).status).to.equal(303);
      const fermer = /\/services\/\d+\/fermer/.exec((await principal.lire(base)).text)?.[0] ?? '';
      expect((await principal.envoyer(`${base}${fermer}`)).status).to.equal(303);
      expect(await principal.page(base)).to.include('Fermé');
      expect((await principal.envoyer(`${base}/espaces/SUIVI_DES_FLUX/resilier`)).status).to.equal(303);
      expect(await principal.page(base)).to.not.include('Suivi des flux');
    });

    it('ne laisse un gestionnaire d’ailleurs rien voir ni faire', async () => {
      const ailleurs = await Visite.ouvrir(app(), 'Eve');
      const nouvelle = {
        ...fiche,
        type: 'PARTICULIER',
        identifiant: '',
        nom: 'Robin',
        prenom: 'Eve',
        regime: 'COSP',
      };
      expect((await ailleurs.envoyer('/structures/creer/fiche', nouvelle)).status).to.equal(303);
      expect(await ailleurs.page('/gestionnaire')).to.include('Eve ROBIN');

      const base = `/gestionnaire/structures/${structureId}`;
      for (const suite of ['', '/modifier', '/utilisateurs'])
        await ailleurs.lire(`${base}${suite}`).expect(404);
      await ailleurs.lire(`/structures/${structureId}`).expect(404);
      const actes: readonly [string, object][] = [
        ['/espaces/ajouter', { espaces: 'MEMOIRES' }],
        ['/espaces/MEMOIRES/resilier', {}],
        ['/services/ajouter', { code: 'X', nom: 'X' }],
        ['/comptes-bancaires/ajouter', { libelle: 'X', titulaire: 'X', iban: 'DE89370400440532013000' }],
        ['/modifier', { ...fiche, version: 1 }],
      ];
      for (const [suite, champs] of actes) {
        expect((await ailleurs.envoyer(`${base}${suite}`, champs)).status, suite).to.equal(404);
      }
    });

    it('montre à qui arrive second la fiche enregistrée à côté de sa saisie, qu’il peut enregistrer', async () => {
      const chemin = `/gestionnaire/structures/${structureId}/modifier`;
      const versionDe = (html: string): string => /name="version" value="(\d+)"/.exec(html)?.[1] ?? '';
      const version = versionDe((await principal.lire(chemin)).text);
      const premiere = { ...fiche, version, telephone: '04 78 00 00 01', regime: 'ASSUJETTI' };
      expect((await principal.envoyer(chemin, premiere)).status).to.equal(303);

      const seconde = { ...premiere, telephone: '', ville: 'Villeurbanne' };
      const { status, text } = await principal.envoyer(chemin, seconde);
      expect(status).to.equal(409);
      expect(await htmlFaults(text)).to.deep.equal([]);
      expect(texteDe(text)).to.match(/Téléphone (\+33 ?4|04) ?78 ?00 ?00 ?01 Non renseigné/);
      expect(texteDe(text)).to.include('Ville Lyon Villeurbanne').and.include('Votre saisie');
      expect(versionDe(text)).to.equal(String(Number(version) + 1));

      const resolue = { ...seconde, version: versionDe(text) };
      expect((await principal.envoyer(chemin, resolue)).status).to.equal(303);
      expect(await principal.page(chemin.replace('/modifier', ''))).to.include('Villeurbanne');
    });

    it('rend des pages valides, en français comme en anglais', async () => {
      const base = `/gestionnaire/structures/${structureId}`;
      const pages = [
        '/accueil',
        '/mon-compte/rattachements',
        '/mon-compte/rattachements/demander?q=lyon',
        '/structures/creer',
        '/structures/creer/fiche?type=PARTICULIER&identifiant=',
        '/gestionnaire',
        '/gestionnaire/demandes',
        base,
        `${base}/modifier`,
        `${base}/comptes-bancaires/ajouter`,
        `${base}/services/ajouter`,
        `${base}/espaces/ajouter`,
        `${base}/utilisateurs`,
      ];
      for (const page of pages) {
        const { text } = await principal.lire(page).expect(200);
        expect(await htmlFaults(text), page).to.deep.equal([]);
      }

      const anglaise = await Visite.ouvrir(app(), 'Ann', 'en');
      expect(await anglaise.page('/accueil'))
        .to.include('Hello Ann')
        .and.include('Create a new organisation');
      expect(await anglaise.page('/structures/creer'))
        .to.include('Individual')
        .and.not.include('Particulier');
    });

    it('cherche une structure publique sans compte', async () => {
      await facadeDe(app()).chargerReference();
      const visiteur = app().agent();
      const chercher = async (requete: string) =>
        texteDe((await visiteur.get(`/structures-publiques?${requete}`)).text);

      expect(await chercher('q=saint+etienne')).to.include('Tribunal judiciaire de Saint-Étienne');
      expect(await chercher('q=69003')).to.include('Lyon');
      const premiere = await visiteur.get('/structures-publiques?q=&type=TJ').expect(200);
      const suite = /href="(\/structures-publiques\?[^"]*curseur[^"]*)"/
        .exec(premiere.text)?.[1]
        ?.replace(/&amp;/g, '&');
      expect(await htmlFaults(premiere.text)).to.deep.equal([]);
      const seconde = await visiteur.get(suite ?? '').expect(200);
      expect(seconde.text).to.include('Tribunal judiciaire').and.not.include('Tribunal judiciaire d’Agen');
      expect(await chercher('q=xyzxyz')).to.include('Aucune structure publique');
      await visiteur.get('/structures-publiques?q=ab').expect(422);

      const id = (await facadeDe(app()).juridictionParCode('TJ-AUXERRE'))?.id ?? 0;
      const detail = await visiteur.get(`/structures-publiques/${id}`).expect(200);
      expect(texteDe(detail.text)).to.include('Cour d’appel de Paris').and.include('TJ-AUXERRE');
      await visiteur.get(`/structures-publiques/${structureId}`).expect(404);
    });
  });
}
