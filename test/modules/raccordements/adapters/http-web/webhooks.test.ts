import { expect } from 'chai';
import { ports, usages } from '../../../../../src/modules/raccordements/raccordementsTokens.ts';
import { testDialects } from '../../../../support/freshDatabase.ts';
import { htmlFaults } from '../../../../support/htmlFaults.ts';
import { testApp } from '../../../../support/testApp.ts';
import { facadeDe, texteDe, Visite } from '../../../structures/support/visite.ts';
import { Receveur, repondre } from '../../support/Receveur.ts';
import { deuxFois, envoiDe } from '../../support/deuxFois.ts';
import { principalDe, unPartenaire, type Partenaire } from '../../support/unPartenaire.ts';
import { uneStructureEnBase } from '../../support/uneStructureEnBase.ts';

const BASE = '/gestionnaire/raccordements';

for (const dialect of testDialects) {
  describe(`les pages des applications et de leurs webhooks, sur ${dialect}`, () => {
    const produit = testApp(dialect, '2026-03-02T09:00:00.000Z', () => ({ webhooksLocaux: true }));
    let principal: Visite;
    let anglaise: Visite;
    let partenaire: Partenaire;
    let receveur: Receveur;
    let structureId: number;

    const webhookDe = (html: string): number => Number(/\/webhooks\/(\d+)/.exec(html)?.[1]);
    const creer = async (etats: readonly string[] = []): Promise<number> => {
      const adresse = `${BASE}/applications/${partenaire.applicationId}/webhooks/creer`;
      const { status, text } = await principal.envoyer(adresse, { url: receveur.url(), etats });
      expect(status, texteDe(text)).to.equal(200);
      return webhookDe(text);
    };

    before(async function () {
      this.timeout(30_000);
      structureId = await uneStructureEnBase(produit(), '73282932000074');
      principal = await Visite.ouvrir(produit(), 'Antoine');
      anglaise = await Visite.ouvrir(produit(), 'Ann', 'en');
      const { utilisateurId } = principal;
      await facadeDe(produit()).attacher({ utilisateurId, structureId, role: 'PRINCIPAL', espaces: {} });
      partenaire = await unPartenaire(produit(), structureId, { domaines: ['memoires', 'structures'] });
    });
    beforeEach(async () => {
      receveur = await Receveur.ouvrir();
    });
    afterEach(() => receveur.fermer());

    it('changent le nom et les domaines, dès l’appel suivant, et l’historique le dit', async () => {
      const { applicationId } = partenaire;
      const service = '/cpro/structures/v1/rechercher';
      await partenaire.appeler(service).expect(200);
      const adresse = `${BASE}/applications/${applicationId}/modifier`;
      const page = await principal.lire(adresse).expect(200);
      expect(await htmlFaults(page.text)).to.deep.equal([]);
      expect(page.text).to.match(/value="structures"[^>]*checked/);

      const faute = await principal.envoyer(adresse, { nom: '  ' });
      expect(faute.status).to.equal(422);
      expect(faute.text).to.include('id="nom-erreur"').and.include('id="domaines-erreur"');
      expect(await htmlFaults(faute.text)).to.deep.equal([]);
      await partenaire.appeler(service).expect(200);

      const { status } = await principal.envoyer(adresse, { nom: 'Greffe 2', domaines: ['memoires'] });
      expect(status).to.equal(303);
      await partenaire.appeler(service).expect(403);
      expect(await principal.page(`${BASE}/applications/${applicationId}`)).to.include('Greffe 2');
      const historique = await principal.page('/gestionnaire/historique');
      expect(historique).to.include('Application raccordée modifiée').and.include('Greffe 2');
      expect(historique).to.include('Compte technique créé');
    });

    it('créent un webhook, dont le secret est montré une fois', async () => {
      const liste = `${BASE}/applications/${partenaire.applicationId}/webhooks`;
      const vide = await principal.lire(liste).expect(200);
      expect(texteDe(vide.text)).to.include('Aucun webhook');
      const formulaire = await principal.lire(`${liste}/creer`).expect(200);
      for (const { text } of [vide, formulaire]) expect(await htmlFaults(text)).to.deep.equal([]);

      const faute = await principal.envoyer(`${liste}/creer`, { url: 'http://exemple.fr/', etats: 'PAYE' });
      expect(faute.status).to.equal(422);
      expect(faute.text)
        .to.include('id="url-erreur"')
        .and.match(/value="PAYE"[^>]*checked/);
      expect(await htmlFaults(faute.text)).to.deep.equal([]);

      const champs = { url: receveur.url(), etats: ['REFUSE', 'PAYE'] };
      const cree = await principal.envoyer(`${liste}/creer`, champs);
      expect(cree.headers['cache-control']).to.equal('no-store');
      const [secret = ''] = /whsec_[A-Za-z0-9+/=]+/.exec(cree.text) ?? [];
      expect(secret).to.have.lengthOf(50);
      expect(await htmlFaults(cree.text)).to.deep.equal([]);
      expect((await principal.envoyer(`${liste}/creer`, champs)).status).to.equal(409);

      const page = await principal.lire(`${BASE}/webhooks/${webhookDe(cree.text)}`).expect(200);
      expect(page.text).to.include(receveur.url()).and.not.include(secret);
      expect(texteDe(page.text)).to.include('Payé, Refusé').and.include('En service');
      expect(await htmlFaults(page.text)).to.deep.equal([]);
      expect(await principal.page(liste)).to.include(receveur.url());
      expect(await principal.page('/gestionnaire/historique')).to.include('Webhook créé');
    });

    it('ne refont rien quand la page d’un secret est rechargée', async () => {
      const liste = `${BASE}/applications/${partenaire.applicationId}/webhooks`;
      const formulaire = `${liste}/creer`;
      const cree = await deuxFois(principal, formulaire, {
        envoi: await envoiDe(principal, formulaire),
        url: receveur.url(),
      });
      expect((await principal.page(liste)).split(receveur.url())).to.have.lengthOf(2);

      const page = `${BASE}/webhooks/${webhookDe(cree)}`;
      const champs = { envoi: await envoiDe(principal, page, `${page}/secret`), jours: '7' };
      expect(await deuxFois(principal, `${page}/secret`, champs)).to.include('whsec_');
      expect(await principal.envoyer(`${page}/supprimer`)).to.include({ status: 303 });
    });

    it('essaient, montrent chaque message, renvoient, renouvellent et suppriment', async () => {
      const id = await creer();
      const page = `${BASE}/webhooks/${id}`;
      receveur.conduite = repondre(500);
      expect((await principal.envoyer(`${page}/tester`)).status).to.equal(303);
      expect(await principal.page(page)).to.include('En attente');
      await produit().drain();
      produit().clock.advance(10_000);
      await produit().drain();
      const pause = await principal.lire(page).expect(200);
      expect(texteDe(pause.text)).to.include('500').and.include('2 essais').and.include('échoué');
      expect(await htmlFaults(pause.text)).to.deep.equal([]);

      receveur.conduite = repondre(200);
      produit().clock.advance(60_000);
      await produit().drain();
      const livree = await principal.lire(page).expect(200);
      expect(texteDe(livree.text)).to.include('Livré').and.include('3 essais');
      const [, livraison = ''] = /\/webhooks\/livraisons\/(\d+)\/relivrer/.exec(livree.text) ?? [];
      expect(await htmlFaults(livree.text)).to.deep.equal([]);
      const relivree = await principal.envoyer(`${BASE}/webhooks/livraisons/${livraison}/relivrer`);
      expect(relivree.status).to.equal(303);
      await produit().drain();
      expect(receveur.recus).to.have.lengthOf(4);
      expect((await principal.envoyer(`${page}/relivrer`)).status).to.equal(303);
      expect(await principal.page(page)).to.include('Il n’y a rien à renvoyer');

      expect((await principal.envoyer(`${page}/secret`, { jours: '31' })).text).to.include(
        'id="jours-erreur"',
      );
      const renouvele = await principal.envoyer(`${page}/secret`, { jours: '2' });
      expect(renouvele.text).to.match(/whsec_/);
      expect(await principal.page(page)).to.include('accepté jusqu’au');
      expect((await principal.envoyer(`${page}/supprimer`)).status).to.equal(303);
      await principal.lire(page).expect(404);
    });

    it('reprennent un webhook que son destinataire a arrêté, en anglais aussi', async () => {
      const id = await creer();
      receveur.conduite = repondre(410);
      await principal.envoyer(`${BASE}/webhooks/${id}/tester`);
      await produit().drain();
      const refuse = await principal.envoyer(`${BASE}/webhooks/${id}/tester`);
      expect(refuse.status).to.equal(409);
      expect(texteDe(refuse.text)).to.include('suspendu ou arrêté').and.include('Reprendre le webhook');
      expect(await htmlFaults(refuse.text)).to.deep.equal([]);

      const { utilisateurId } = anglaise;
      const nouvelle = await uneStructureEnBase(produit(), '35600000000048');
      await facadeDe(produit()).attacher({
        utilisateurId,
        structureId: nouvelle,
        role: 'PRINCIPAL',
        espaces: {},
      });
      const autre = await unPartenaire(produit(), nouvelle);
      const demandeur = { acteur: principalDe(nouvelle) };
      const { webhookId } = await produit()
        .container.get(usages.creerWebhook)
        .execute({ demandeur, applicationId: autre.applicationId, url: receveur.url(), etats: ['PAYE'] });
      await produit().container.get(usages.testerWebhook).execute(demandeur, webhookId);
      await produit().drain();
      const page = await anglaise.lire(`${BASE}/webhooks/${webhookId}`).expect(200);
      expect(texteDe(page.text)).to.include('Stopped by its receiver').and.include('Paid');
      expect(await htmlFaults(page.text)).to.deep.equal([]);
      expect((await anglaise.envoyer(`${BASE}/webhooks/${webhookId}/reprendre`)).status).to.equal(303);
      const { donnees } = await produit().container.get(ports.webhooks).get(webhookId);
      expect(donnees.etat).to.equal('EN_SERVICE');
    });

    it('paginent les messages', async () => {
      const id = await creer(['PAYE']);
      const demandeur = { acteur: principalDe(structureId) };
      const ids: number[] = [];
      for (let rang = 0; rang < 51; rang += 1)
        ids.push(await produit().container.get(usages.testerWebhook).execute(demandeur, id));
      const premiere = await principal.lire(`${BASE}/webhooks/${id}`).expect(200);
      expect(premiere.text).to.include(`liv_${ids[50]}`).and.not.include(`liv_${ids[0]}`);
      const suite = `${BASE}/webhooks/${id}?apres=${ids[1]}`;
      expect(premiere.text).to.include(suite);
      const seconde = await principal.lire(suite).expect(200);
      expect(seconde.text).to.include(`liv_${ids[0]}`).and.not.include(`liv_${ids[1]}`);
      await principal.lire(`${BASE}/webhooks/${id}?apres=x`).expect(200);
    });
  });
}
