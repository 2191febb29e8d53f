import { expect } from 'chai';
import { comptesFacade } from '../../../../../src/modules/comptes/index.ts';
import type { TraiterEcheances } from '../../../../../src/modules/structures/application/echeances/TraiterEcheances.ts';
import { usagesDAcces } from '../../../../../src/modules/structures/accesTokens.ts';
import { ports } from '../../../../../src/modules/structures/structuresTokens.ts';
import { platform } from '../../../../../src/platform/tokens.ts';
import { testDialects } from '../../../../support/freshDatabase.ts';
import { htmlFaults } from '../../../../support/htmlFaults.ts';
import { testApp } from '../../../../support/testApp.ts';
import { nextId } from '../../../../support/doubles.ts';
import { facadeDe, texteDe, Visite } from '../../support/visite.ts';

const NOM = 'Laboratoire Hermès';

for (const dialect of testDialects) {
  describe(`les rattachements et les espaces, sur ${dialect}`, () => {
    const app = testApp(dialect, '2026-03-02T09:00:00.000Z');
    let principal: Visite;
    let zoe: Visite;
    let marc: Visite;
    let ailleurs: Visite;
    let structureId: number;
    let base: string;

    const structure = (siret: string) =>
      facadeDe(app()).creerPourDemonstration({
        identifiant: { type: 'SIRET', valeur: siret },
        identite: { nature: 'MORALE', raisonSociale: NOM },
        adresse: { ligne1: '12 rue des Lilas', ligne2: null, codePostal: '69003', ville: 'Lyon', pays: 'FR' },
        categorie: 'LABORATOIRE',
        regime: 'ASSUJETTI',
        compteBancaire: {
          libelle: 'Principal',
          titulaire: NOM,
          iban: 'FR7630006000011234567890189' as never,
          bic: null,
        },
        services: [{ code: 'TOX', nom: 'Toxicologie' }],
        espaces: ['MEMOIRES', 'SUIVI_DES_FLUX'],
      });
    const attacher = (visite: Visite, id: number, role: 'SIMPLE' | 'PRINCIPAL') =>
      facadeDe(app()).attacher({ utilisateurId: visite.utilisateurId, structureId: id, role, espaces: {} });
    const dernierCourriel = async (a: string) => {
      await app().drain();
      return (await app().mails()).filter((mail) => mail.a === a).at(-1);
    };
    const cheminDe = async (visite: Visite): Promise<string> => {
      const { text } = await principal.lire(`${base}/utilisateurs?q=${visite.courriel}`).expect(200);
      return /\/gestionnaire\/structures\/\d+\/utilisateurs\/\d+/.exec(text)?.[0] ?? '';
    };
    const versionDe = async (chemin: string): Promise<string> =>
      /name="version" value="(\d+)"/.exec((await principal.lire(chemin).expect(200)).text)?.[1] ?? '';

    before(async () => {
      principal = await Visite.ouvrir(app(), 'Antoine');
      zoe = await Visite.ouvrir(app(), 'Zoé');
      marc = await Visite.ouvrir(app(), 'Marc');
      ailleurs = await Visite.ouvrir(app(), 'Eve');
      structureId = await structure('73282932000074');
      base = `/gestionnaire/structures/${structureId}`;
      await attacher(principal, structureId, 'PRINCIPAL');
      await attacher(zoe, structureId, 'SIMPLE');
      await attacher(ailleurs, await structure('35600000000048'), 'PRINCIPAL');
    });

    it('dit à qui n’a pas de structure d’où vient un espace', async () => {
      expect(await marc.page('/mon-compte/abonnements')).to.include('demandez d’abord à être rattaché');
      expect(await marc.page('/mon-compte/abonnements/ajouter')).to.include('Demander un rattachement');
    });

    it('demande un espace, une fois, avec toute la saisie gardée en cas de faute', async () => {
      const ajouter = '/mon-compte/abonnements/ajouter';
      expect(await zoe.page(ajouter))
        .to.include('Mémoires de frais de justice')
        .and.include(NOM);
      const vide = await zoe.envoyer(ajouter, {
        structure: structureId,
        niveau: 'CONSULTATION',
        commentaire: 'Bonjour',
      });
      expect(vide.status).to.equal(422);
      expect(vide.text).to.include('id="espaces-erreur"').and.include('>Bonjour<');
      expect(await htmlFaults(vide.text)).to.deep.equal([]);

      const demande = {
        structure: structureId,
        espaces: 'MEMOIRES',
        niveau: 'MODIFICATION',
        commentaire: 'Je rédige.',
      };
      for (const titre of ['Votre demande est envoyée', 'Votre demande est déjà en cours de validation']) {
        expect((await zoe.envoyer(ajouter, demande)).status).to.equal(303);
        expect(await zoe.page('/mon-compte/abonnements')).to.include(titre);
      }
      const page = await zoe.page('/mon-compte/abonnements');
      expect(page.match(/En cours de validation/g)).to.have.lengthOf(1);
      expect((await zoe.envoyer(ajouter, { ...demande, structure: structureId + 999 })).status).to.equal(404);
    });

    it('prévient le gestionnaire, qui refuse avec un motif, en nombre', async () => {
      const recu = await dernierCourriel(principal.courriel);
      expect(recu?.sujet).to.equal('Une demande d’abonnement à un espace attend votre décision');
      const chemin = /http:\S+(\/gestionnaire\/abonnements\/(\d+))/.exec(recu?.texte ?? '')?.slice(1) ?? [];
      const [un = '', id = ''] = chemin;
      expect(await principal.page(un))
        .to.include('Zoé Martin')
        .and.include('Je rédige.');
      expect(await principal.page('/gestionnaire')).to.include(
        'Une demande d’abonnement attend votre décision',
      );
      expect(await principal.page('/gestionnaire/abonnements')).to.include('Zoé Martin');

      const rien = await principal.envoyer('/gestionnaire/abonnements', { decision: 'valider' });
      expect(rien.status).to.equal(422);
      expect(texteDe(rien.text)).to.include('Cochez au moins une ligne');
      const sansMotif = await principal.envoyer('/gestionnaire/abonnements', {
        decision: 'refuser',
        ids: id,
      });
      expect(sansMotif.status).to.equal(422);
      expect(sansMotif.text)
        .to.include('id="motif-erreur"')
        .and.match(/value="\d+" checked/);

      for (const visite of [ailleurs, zoe]) {
        const status = visite === zoe ? 403 : 404;
        await visite.lire(un).expect(status);
        expect((await visite.envoyer(un, { decision: 'valider' })).status).to.equal(status);
      }
      const etranger = await ailleurs.envoyer('/gestionnaire/abonnements', {
        decision: 'refuser',
        ids: id,
        motif: 'x',
      });
      expect(etranger.status).to.equal(303);
      expect(await ailleurs.page('/gestionnaire/abonnements'))
        .to.include('Aucune demande n’a été traitée')
        .and.not.include('Zoé');

      const refus = { decision: 'refuser', ids: [id, '404404'], motif: 'Voyez votre responsable.' };
      expect((await principal.envoyer('/gestionnaire/abonnements', refus)).status).to.equal(303);
      expect(await principal.page('/gestionnaire/abonnements'))
        .to.include('Une demande est refusée')
        .and.include('Non traité : Cette demande n’existe pas');
      const decision = await dernierCourriel(zoe.courriel);
      expect(decision?.sujet).to.equal('Votre demande d’abonnement est refusée');
      expect(decision?.texte).to.include('Voyez votre responsable.');
      expect(await zoe.page('/mon-compte/abonnements')).to.include('Motif : Voyez votre responsable.');

      const encore = await principal.envoyer(un, { decision: 'valider' });
      expect(encore.status).to.equal(409);
      expect(texteDe(encore.text)).to.include('déjà été traitée').and.include('Refusée par Antoine Martin');
    });

    it('demande de nouveau, obtient l’espace : l’onglet est là à la requête suivante', async () => {
      await zoe.lire('/memoires').expect(403);
      const demande = { structure: structureId, espaces: 'MEMOIRES', niveau: 'CONSULTATION' };
      await zoe.envoyer('/mon-compte/abonnements/ajouter', demande);
      const { text } = await principal.lire('/gestionnaire/abonnements').expect(200);
      const chemin = /\/gestionnaire\/abonnements\/\d+/.exec(text)?.[0] ?? '';
      const dates = await principal.envoyer(chemin, {
        decision: 'valider',
        du: '2026-03-05',
        au: '2026-03-01',
      });
      expect(dates.status).to.equal(422);
      expect(dates.text).to.include('id="au-erreur"').and.include('value="2026-03-05"');
      expect((await principal.envoyer(chemin, { decision: 'valider' })).status).to.equal(303);

      await zoe.lire('/memoires').expect(200);
      expect(await zoe.page('/mon-compte/abonnements')).to.include('Mémoires de frais de justice');
      expect((await dernierCourriel(zoe.courriel))?.sujet).to.equal('Votre demande d’abonnement est validée');
    });

    it('retire une demande, la sienne seulement', async () => {
      await zoe.envoyer('/mon-compte/abonnements/ajouter', {
        structure: structureId,
        espaces: 'SUIVI_DES_FLUX',
        niveau: 'CONSULTATION',
      });
      const { text } = await zoe.lire('/mon-compte/abonnements').expect(200);
      const retirer = /\/mon-compte\/abonnements\/\d+\/retirer/.exec(text)?.[0] ?? '';
      expect((await marc.envoyer(retirer)).status).to.equal(404);
      for (let fois = 0; fois < 2; fois += 1) expect((await zoe.envoyer(retirer)).status).to.equal(303);
      expect(await zoe.page('/mon-compte/abonnements')).to.include('La demande est retirée');
      expect(await principal.page('/gestionnaire/abonnements')).to.include('Aucune demande d’abonnement');
    });

    it('rattache une personne par son adresse, sans dire si elle a un compte', async () => {
      const chemin = `${base}/utilisateurs/rattacher`;
      const saisie = { courriel: marc.courriel, droits: { MEMOIRES: 'CONSULTATION' } };
      const faute = await principal.envoyer(chemin, { ...saisie, courriel: 'pas une adresse', au: 'demain' });
      expect(faute.status).to.equal(422);
      expect(faute.text)
        .to.include('id="courriel-erreur"')
        .and.include('id="au-erreur"')
        .and.include('value="pas une adresse"');
      expect(await htmlFaults(faute.text)).to.deep.equal([]);
      expect((await ailleurs.envoyer(chemin, saisie)).status).to.equal(404);

      const inconnue = `inconnue${nextId()}@exemple.fr`;
      const reponses = [];
      for (const courriel of [marc.courriel, inconnue]) {
        const { status, headers } = await principal.envoyer(chemin, { ...saisie, courriel });
        expect(status).to.equal(303);
        const page = await principal.page(headers.location as string);
        reponses.push(/Votre demande est enregistrée.*?garde ses droits\./.exec(page)?.[0]);
      }
      expect(reponses[0]).to.be.a('string').and.to.equal(reponses[1]);
      expect((await dernierCourriel(marc.courriel))?.sujet).to.equal('Vous êtes rattaché(e) à une structure');
      const invitation = await dernierCourriel(inconnue);
      expect(invitation?.sujet).to.include('invité(e)');
      expect(invitation?.texte).to.include('/compte/creer');
      await marc.lire('/memoires').expect(200);
      expect(await marc.page('/mon-compte/rattachements')).to.include(NOM);
    });

    it('trouve une personne par son nom, et rien hors de la structure', async () => {
      const trouvees = await principal.page(`${base}/utilisateurs?q=martin+zo`);
      expect(trouvees).to.include('Zoé Martin').and.not.include('Marc Martin').and.not.include('Eve');
      expect(await principal.page(`${base}/utilisateurs?q=absente`)).to.include('Aucune personne');
      await ailleurs.lire(`${base}/utilisateurs?q=martin`).expect(404);

      await zoe.envoyer('/mon-compte', { nom: 'Bernard', prenom: 'Zoé', langue: 'fr' });
      await app().drain();
      expect(await principal.page(`${base}/utilisateurs?q=bern`)).to.include('Zoé Bernard');
      expect(await principal.page(`${base}/utilisateurs?q=martin`)).to.not.include('Zoé');
    });

    it('donne droits, dates et services à une personne, sur la version vue', async () => {
      const chemin = await cheminDe(marc);
      const version = await versionDe(chemin);
      const page = await principal.lire(chemin).expect(200);
      const service = /services\[(s\d+)\]\[choisi\]/.exec(page.text)?.[1] ?? '';
      const saisie = {
        version,
        droits: { MEMOIRES: 'MODIFICATION', SUIVI_DES_FLUX: 'AUCUN' },
        dates: { MEMOIRES: { du: '', au: '2026-03-31' } },
        services: { [service]: { choisi: 'oui', du: '2026-03-01', au: '', commentaire: 'Analyses' } },
        du: '',
        au: '2026-12-31',
      };
      const faute = await principal.envoyer(chemin, {
        ...saisie,
        services: {
          [service]: { choisi: 'oui', du: '2026-04-01', au: '2026-03-01', commentaire: 'Analyses' },
        },
      });
      expect(faute.status).to.equal(422);
      expect(faute.text).to.include(`id="services-${service}-au-erreur"`).and.include('value="Analyses"');
      expect(await htmlFaults(faute.text)).to.deep.equal([]);

      expect((await principal.envoyer(chemin, saisie)).status).to.equal(303);
      expect((await principal.envoyer(chemin, { ...saisie, au: '2026-11-30' })).status).to.equal(409);
      expect(await principal.page(`${base}/utilisateurs`)).to.include('jusqu’au 31/12/2026');
      expect(await marc.page('/mon-compte/rattachements'))
        .to.include('Toxicologie')
        .and.include('31/12/2026');
      expect(await marc.page('/mon-compte/abonnements')).to.include('jusqu’au 31/03/2026');
      for (const visite of [ailleurs, zoe]) {
        const status = visite === zoe ? 403 : 404;
        await visite.lire(chemin).expect(status);
        expect((await visite.envoyer(chemin, saisie)).status).to.equal(status);
      }
    });

    it('duplique les droits d’une personne vers une autre', async () => {
      const [versZoe, versMarc] = [await cheminDe(zoe), await cheminDe(marc)];
      const version = await versionDe(versZoe);
      const modele = /(\d+)$/.exec(versMarc)?.[1];
      expect(await principal.page(`${versZoe}/dupliquer?q=marc`)).to.include('Prendre ses droits');
      expect((await ailleurs.envoyer(`${versZoe}/dupliquer`, { modele, version })).status).to.equal(404);
      expect((await principal.envoyer(`${versZoe}/dupliquer`, { modele, version })).status).to.equal(303);
      const { text } = await principal.lire(versZoe).expect(200);
      expect(texteDe(text)).to.include('Les droits sont dupliqués');
      expect(text).to.include('value="2026-03-31"').and.not.include('value="2026-12-31"');
    });

    it('donne un espace à plusieurs personnes en une fois', async () => {
      const chemin = `${base}/espaces/SUIVI_DES_FLUX/personnes`;
      const { text } = await principal.lire(chemin).expect(200);
      const ids = [...text.matchAll(/name="ids" value="(\d+)"/g)].map(([, id]) => id);
      expect(ids).to.have.lengthOf(3);
      const sansNiveau = await principal.envoyer(chemin, { ids });
      expect(sansNiveau.status).to.equal(422);
      expect(sansNiveau.text).to.include('id="niveau-erreur"');
      expect((await ailleurs.envoyer(chemin, { ids, niveau: 'CONSULTATION' })).status).to.equal(404);

      const choix = { ids: [...ids, '404404'], niveau: 'CONSULTATION' };
      expect((await principal.envoyer(chemin, choix)).status).to.equal(303);
      expect(await principal.page(chemin))
        .to.include('3 personnes ont leurs droits à jour')
        .and.include('Non traité');
      expect(await zoe.page('/mon-compte/abonnements')).to.include('Suivi des flux');
    });

    it('renvoie l’activation d’un compte qui l’attend', async () => {
      const courriel = `nouvelle${nextId()}@exemple.fr`;
      const agent = app().agent();
      const page = await agent.get('/compte/creer');
      const _csrf = /name="_csrf" value="([^"]+)"/.exec(page.text)?.[1] ?? '';
      const compte = { courriel, courrielConfirme: courriel, nom: 'Neuve', prenom: 'Ida' };
      await agent
        .post('/compte/creer')
        .type('form')
        .send({ _csrf, ...compte });
      await app().drain();
      const connue = await app().container.get(comptesFacade).trouverParCourriel(courriel);
      expect(connue?.actif).to.equal(false);
      await facadeDe(app()).attacher({
        utilisateurId: connue?.id ?? 0,
        structureId,
        role: 'SIMPLE',
        espaces: {},
      });

      const chemin = /\/gestionnaire\/structures\/\d+\/utilisateurs\/\d+/.exec(
        (await principal.lire(`${base}/utilisateurs?q=neuve`).expect(200)).text,
      )?.[0];
      expect(await principal.page(chemin ?? '')).to.include('n’a pas encore activé son compte');
      app().clock.advance(10 * 60_000);
      const avant = (await app().mails()).filter(({ a }) => a === courriel).length;
      expect((await ailleurs.envoyer(`${chemin}/renvoyer-activation`)).status).to.equal(404);
      expect((await principal.envoyer(`${chemin}/renvoyer-activation`)).status).to.equal(303);
      await app().drain();
      expect((await app().mails()).filter(({ a }) => a === courriel)).to.have.lengthOf(avant + 1);
    });

    it('valide des demandes de rattachement en nombre', async () => {
      const venues = [];
      for (const prenom of ['Ana', 'Bea']) {
        const visite = await Visite.ouvrir(app(), prenom);
        await visite.envoyer('/mon-compte/rattachements/demander', { structure: structureId });
        venues.push(visite);
      }
      const { text } = await principal.lire('/gestionnaire/demandes').expect(200);
      expect(await htmlFaults(text)).to.deep.equal([]);
      const ids = [...text.matchAll(/name="ids" value="(\d+)"/g)].map(([, id]) => id);
      expect(ids).to.have.lengthOf(2);
      const choix = { ids, decision: 'valider', niveau: 'CONSULTATION' };
      expect((await principal.envoyer('/gestionnaire/demandes', choix)).status).to.equal(303);
      expect(await principal.page('/gestionnaire/demandes')).to.include('2 demandes sont validées');
      for (const visite of venues) await visite.lire('/memoires').expect(200);
    });

    it('montre les droits du principal à un secondaire, en lecture seule', async () => {
      const secondaire = await Visite.ouvrir(app(), 'Sonia');
      const { utilisateurId } = secondaire;
      const facade = facadeDe(app());
      await facade.attacher({ utilisateurId, structureId, role: 'SECONDAIRE', espaces: {} });
      const chemin = await cheminDe(principal);

      const { text } = await secondaire.lire(chemin).expect(200);
      expect(await htmlFaults(text)).to.deep.equal([]);
      expect(await secondaire.page(chemin)).to.include('Ces droits se lisent seulement');
      expect(text).to.not.include('name="version"');
      expect((await principal.lire(chemin)).text).to.include('name="version"');
    });

    it('laisse chacun renoncer à un espace, après confirmation', async () => {
      const renonce = await Visite.ouvrir(app(), 'Rémi');
      const { utilisateurId } = renonce;
      const espaces = { MEMOIRES: 'MODIFICATION', SUIVI_DES_FLUX: 'CONSULTATION' } as const;
      await facadeDe(app()).attacher({ utilisateurId, structureId, role: 'SIMPLE', espaces });
      const chemin = `/mon-compte/abonnements/${structureId}/SUIVI_DES_FLUX/renoncer`;
      expect((await renonce.lire('/mon-compte/abonnements')).text).to.include(chemin);
      const { text } = await renonce.lire(chemin).expect(200);
      expect(await htmlFaults(text)).to.deep.equal([]);
      expect((await ailleurs.lire(chemin)).status).to.equal(404);

      expect((await renonce.envoyer(chemin)).status).to.equal(303);

      const page = await renonce.page('/mon-compte/abonnements');
      expect(page).to.include('Cet espace ne vous est plus ouvert').and.not.include('Suivi des flux');
      expect(page).to.include('Mémoires');
      expect((await renonce.lire(chemin)).status).to.equal(404);
    });

    it('rend des pages valides, en français comme en anglais', async () => {
      const chemin = await cheminDe(zoe);
      await zoe.envoyer('/mon-compte/abonnements/ajouter', {
        structure: structureId,
        espaces: 'SUIVI_DES_FLUX',
        niveau: 'MODIFICATION',
      });
      const anglaise = await Visite.ouvrir(app(), 'Ann', 'en');
      await facadeDe(app()).attacher({
        utilisateurId: anglaise.utilisateurId,
        structureId,
        role: 'SECONDAIRE',
        espaces: {},
      });
      const { text: liste } = await principal.lire('/gestionnaire/abonnements').expect(200);
      const pages: readonly (readonly [string, string, string])[] = [
        ['/mon-compte/abonnements', 'Mes abonnements aux espaces', 'My areas'],
        ['/mon-compte/abonnements/ajouter', 'Ajouter un abonnement', 'Ask for an area'],
        ['/mon-compte/rattachements', 'Mes rattachements aux structures', 'My organisations'],
        ['/gestionnaire', 'Demandes d’abonnement', 'Requests for areas'],
        ['/gestionnaire/demandes', 'Demandes de rattachement', 'Requests to be attached'],
        ['/gestionnaire/abonnements', 'Décider en une fois', 'Decide at once'],
        [/\/gestionnaire\/abonnements\/\d+/.exec(liste)?.[0] ?? '', 'Niveau accordé', 'Level granted'],
        [`${base}/utilisateurs`, 'Rechercher une personne', 'Search for a person'],
        [`${base}/utilisateurs?q=zo`, 'Rattacher une personne', 'Attach a person'],
        [`${base}/utilisateurs/rattacher`, 'Adresse électronique de connexion', 'signs in'],
        [chemin, 'Dupliquer les droits', 'Copy the rights'],
        [`${chemin}/dupliquer`, 'Prendre ses droits', 'Take these rights'],
        [`${base}/espaces/MEMOIRES/personnes`, 'Accès à l’espace', 'Access to the area'],
      ];
      for (const [page, francais, anglais] of pages) {
        for (const [visite, attendu] of [
          [principal, francais],
          [anglaise, anglais],
        ] as const) {
          const { text } = await visite.lire(page).expect(200);
          expect(texteDe(text), page).to.include(attendu);
          expect(await htmlFaults(text), page).to.deep.equal([]);
        }
      }
    });

    it('a ses deux tâches de nuit', () => {
      const noms = app()
        .container.getAll(platform.recurringTask)
        .map(({ nom }) => nom);
      expect(noms).to.include.members(['structures.echeances', 'structures.relances']);
    });

    it('ferme la nuit ce qui est passé, après avoir prévenu', async () => {
      app().clock.set('2026-03-24T23:20:00.000Z');
      const traiter: TraiterEcheances = app().container.get(usagesDAcces.traiterEcheances);
      await traiter.execute();
      expect((await dernierCourriel(marc.courriel))?.sujet).to.include('prennent fin');
      app().clock.set('2026-04-01T00:30:00.000Z');
      for (let fois = 0; fois < 2; fois += 1) await traiter.execute();
      const lien = await app().container.get(ports.rattachements).findOuvert(marc.utilisateurId, structureId);
      expect(lien?.donnees.espaces).to.deep.equal({ SUIVI_DES_FLUX: 'CONSULTATION' });
      const acteur = await app().container.get(platform.acteurs).charger(marc.utilisateurId);
      expect(acteur?.habilitations[0]?.espaces).to.deep.equal({ SUIVI_DES_FLUX: 'CONSULTATION' });
    });
  });
}
