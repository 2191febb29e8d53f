import { randomUUID } from 'node:crypto';
import { expect } from 'chai';
import request from 'supertest';
import { ports } from '../../../../../src/modules/raccordements/raccordementsTokens.ts';
import { testDialects } from '../../../../support/freshDatabase.ts';
import { htmlFaults } from '../../../../support/htmlFaults.ts';
import { nextId } from '../../../../support/doubles.ts';
import { testApp } from '../../../../support/testApp.ts';
import { facadeDe, texteDe, Visite } from '../../../structures/support/visite.ts';
import { deuxFois, envoiDe } from '../../support/deuxFois.ts';
import { uneStructureEnBase } from '../../support/uneStructureEnBase.ts';

const BASE = '/gestionnaire/raccordements';

for (const dialect of testDialects) {
  describe(`les pages des raccordements, sur ${dialect}`, () => {
    const produit = testApp(dialect, '2026-03-02T09:00:00.000Z');
    let structureId: number;
    let principal: Visite;
    let secondaire: Visite;
    let ailleurs: Visite;

    const codes = (html: string): readonly string[] =>
      [...html.matchAll(/<code>([^<]+)<\/code>/g)].map(([, code = '']) => code);
    const idDe = (html: string, quoi: 'applications' | 'comptes'): number =>
      Number(new RegExp(`${BASE}/${quoi}/(\\d+)`).exec(html)?.[1]);
    const creerApplication = async (nom = 'Logiciel de gestion') => {
      const reponse = await principal.envoyer(`${BASE}/applications/creer`, {
        structure: structureId,
        nom,
        domaines: ['factures', 'structures'],
      });
      const [clientId = '', clientSecret = ''] = codes(reponse.text);
      return { reponse, clientId, clientSecret, id: idDe(reponse.text, 'applications') };
    };
    const jetonAvec = (clientId: string, clientSecret: string): request.Test =>
      request(produit().app)
        .post('/api/oauth/token')
        .type('form')
        .send({ grant_type: 'client_credentials', client_id: clientId, client_secret: clientSecret });

    before(async () => {
      structureId = await uneStructureEnBase(produit(), '73282932000074');
      const autre = await uneStructureEnBase(produit(), '35600000000048');
      principal = await Visite.ouvrir(produit(), 'Antoine');
      secondaire = await Visite.ouvrir(produit(), 'Zoé');
      ailleurs = await Visite.ouvrir(produit(), 'Eve');
      const attacher = (visite: Visite, id: number, role: 'PRINCIPAL' | 'SECONDAIRE') =>
        facadeDe(produit()).attacher({
          utilisateurId: visite.utilisateurId,
          structureId: id,
          role,
          espaces: {},
        });
      await attacher(principal, structureId, 'PRINCIPAL');
      await attacher(secondaire, structureId, 'SECONDAIRE');
      await attacher(ailleurs, autre, 'PRINCIPAL');
    });

    it('se trouvent sous les activités du gestionnaire', async () => {
      expect((await principal.lire('/gestionnaire').expect(200)).text).to.include(`href="${BASE}"`);
      const vide = await principal.lire(BASE).expect(200);
      expect(texteDe(vide.text)).to.include('Aucune application').and.include('73282932000074');
      expect(await htmlFaults(vide.text)).to.deep.equal([]);
    });

    it('créent une application, dont le secret est montré une fois et ouvre un jeton', async () => {
      const { reponse, clientId, clientSecret, id } = await creerApplication();

      expect(reponse.status).to.equal(200);
      expect(reponse.headers['cache-control']).to.equal('no-store');
      expect(await htmlFaults(reponse.text)).to.deep.equal([]);
      await jetonAvec(clientId, clientSecret).expect(200);

      const page = await principal.lire(`${BASE}/applications/${id}`).expect(200);
      expect(page.text).to.include(clientId).and.not.include(clientSecret);
      expect(texteDe(page.text)).to.include('Factures, Structures').and.include('En service');
      expect(await htmlFaults(page.text)).to.deep.equal([]);
      expect(await principal.page(BASE)).to.include('Logiciel de gestion');
    });

    it('gardent la saisie et disent chaque faute', async () => {
      const { status, text } = await principal.envoyer(`${BASE}/applications/creer`, {
        structure: structureId,
        nom: '  ',
      });

      expect(status).to.equal(422);
      expect(text).to.include('id="nom-erreur"').and.include('id="domaines-erreur"');
      expect(await htmlFaults(text)).to.deep.equal([]);
      expect(
        (await principal.envoyer(`${BASE}/applications/creer`, { nom: 'x', domaines: 'autre' })).status,
      ).to.equal(422);
    });

    it('renouvellent le secret avec le recouvrement voulu', async () => {
      const { id, clientId, clientSecret } = await creerApplication();
      const faute = await principal.envoyer(`${BASE}/applications/${id}/secret`, { jours: '31' });
      expect(faute.status).to.equal(422);
      expect(faute.text).to.include('id="jours-erreur"').and.include('value="31"');

      const { status, text } = await principal.envoyer(`${BASE}/applications/${id}/secret`, { jours: '0' });
      expect(status).to.equal(200);
      const [, nouveau = ''] = codes(text);
      await jetonAvec(clientId, nouveau).expect(200);
      await jetonAvec(clientId, clientSecret).expect(400);
    });

    it('ne refont rien quand la page d’un secret est rechargée, et disent comment en avoir un autre', async () => {
      const compter = async (quoi: 'applications' | 'comptes'): Promise<number> =>
        (await principal.lire(BASE).expect(200)).text.split(`${BASE}/${quoi}/`).length;

      const [applications, comptes] = [await compter('applications'), await compter('comptes')];
      const creer = `${BASE}/applications/creer`;
      const envoi = await envoiDe(principal, creer);
      const demande = { envoi, structure: structureId, nom: 'Rechargée', domaines: 'memoires' };
      const creee = await deuxFois(principal, creer, demande);
      expect(await compter('applications')).to.equal(applications + 1);

      const application = `${BASE}/applications/${idDe(creee, 'applications')}`;
      const secret = `${application}/secret`;
      const renouvele = await deuxFois(principal, secret, {
        envoi: await envoiDe(principal, application, secret),
        jours: '0',
      });
      const [clientId = '', nouveau = ''] = codes(renouvele);
      await jetonAvec(clientId, nouveau).expect(200);

      const creerCompte = `${BASE}/comptes/creer`;
      const cree = await deuxFois(principal, creerCompte, {
        envoi: await envoiDe(principal, creerCompte),
        structure: structureId,
      });
      expect(await compter('comptes')).to.equal(comptes + 1);
      const compte = `${BASE}/comptes/${idDe(cree, 'comptes')}`;
      const renouveler = `${compte}/renouveler`;
      await deuxFois(principal, renouveler, { envoi: await envoiDe(principal, compte, renouveler) });
    });

    it('acceptent à nouveau un formulaire dont l’envoi a été refusé', async () => {
      const envoi = randomUUID();
      const envoyer = (nom: string) =>
        principal.envoyer(`${BASE}/applications/creer`, {
          envoi,
          structure: structureId,
          nom,
          domaines: 'memoires',
        });
      expect((await envoyer(' ')).status).to.equal(422);
      expect((await envoyer('Enfin')).status).to.equal(200);
      const sansNumero = { envoi: '', structure: structureId, nom: 'x', domaines: 'memoires' };
      expect((await principal.envoyer(`${BASE}/applications/creer`, sansNumero)).status).to.equal(422);
    });

    it('révoquent une application, une fois', async () => {
      const { id, clientId, clientSecret } = await creerApplication();

      const { status } = await principal.envoyer(`${BASE}/applications/${id}/revoquer`);
      expect(status).to.equal(303);
      const page = await principal.page(`${BASE}/applications/${id}`);
      expect(page).to.include('L’application est révoquée.').and.include('Révoquée');
      await jetonAvec(clientId, clientSecret).expect(400);
      expect((await principal.envoyer(`${BASE}/applications/${id}/revoquer`)).status).to.equal(409);
      expect((await principal.envoyer(`${BASE}/applications/${id}/secret`, { jours: '1' })).status).to.equal(
        409,
      );
    });

    it('créent, renouvellent et révoquent un compte technique', async () => {
      const cree = await principal.envoyer(`${BASE}/comptes/creer`, { structure: structureId });
      const [login, motDePasse, entete] = codes(cree.text);
      const id = idDe(cree.text, 'comptes');
      expect(login).to.match(/^TECH_\d+_73282932000074@cpro\.fr$/);
      expect(entete).to.equal(Buffer.from(`${login}:${motDePasse}`).toString('base64'));
      expect(await htmlFaults(cree.text)).to.deep.equal([]);

      const page = await principal.lire(`${BASE}/comptes/${id}`).expect(200);
      expect(texteDe(page.text)).to.include('30 avril 2027 à 11:00:00').and.include('En service');
      expect(await htmlFaults(page.text)).to.deep.equal([]);

      const renouvele = await principal.envoyer(`${BASE}/comptes/${id}/renouveler`);
      expect(codes(renouvele.text)[0]).to.equal(login);
      expect(codes(renouvele.text)[1]).not.to.equal(motDePasse);

      expect((await principal.envoyer(`${BASE}/comptes/${id}/revoquer`)).status).to.equal(303);
      expect(await principal.page(`${BASE}/comptes/${id}`)).to.include('Le compte technique est révoqué.');
      expect((await principal.envoyer(`${BASE}/comptes/${id}/renouveler`)).status).to.equal(409);
    });

    it('montrent le journal d’une application page par page, et le filtrent', async () => {
      const { id } = await creerApplication();
      const appels = Array.from({ length: 60 }, (_, rang) => ({
        id: nextId() * 1_000 + rang,
        applicationId: id,
        compteId: null,
        route: rang === 0 ? '/cpro/factures/v1/soumettre' : '/cpro/structures/v1/rechercher',
        statut: rang === 0 ? 400 : 200,
        codeRetour: rang === 0 ? 20_013 : 0,
        duree: 12,
        le: new Date(Date.parse('2026-03-01T09:00:00.000Z') + rang * 60_000),
      }));
      await produit().container.get(ports.journal).ajouter(appels);
      const page = async (chemin: string) => (await principal.lire(chemin).expect(200)).text;

      const premiere = await page(`${BASE}/applications/${id}/appels`);
      expect(await htmlFaults(premiere)).to.deep.equal([]);
      expect(premiere.match(/rechercher<\/th>/g)).to.have.lengthOf(50);
      expect(premiere).not.to.include('soumettre</th>');
      const suite = /href="([^"]+curseur=[^"]+)"/.exec(premiere)?.[1]?.replaceAll('&amp;', '&') ?? '';
      const seconde = await page(suite);
      expect(seconde.match(/rechercher<\/th>/g)).to.have.lengthOf(9);
      expect(texteDe(seconde)).to.include('400, codeRetour 20013').and.include('Revenir au début');

      const refuses = await page(`${BASE}/applications/${id}/appels?resultat=REFUSE`);
      expect(refuses).to.include('soumettre</th>').and.not.include('rechercher</th>');
      const route = await page(
        `${BASE}/applications/${id}/appels?route=%2Fcpro%2Ffactures%2Fv1%2Fsoumettre&resultat=REUSSI`,
      );
      expect(texteDe(route)).to.include('Aucun appel ne correspond');
      await page(`${BASE}/applications/${id}/appels?curseur=n'importe&resultat=X`);
    });

    it('ne montrent rien à qui n’est pas gestionnaire principal de la structure', async () => {
      const { id } = await creerApplication('Secret de famille');
      const cree = await principal.envoyer(`${BASE}/comptes/creer`, { structure: structureId });
      const compteId = idDe(cree.text, 'comptes');

      expect(await secondaire.page(BASE)).to.include('Seul le gestionnaire principal');
      for (const visite of [secondaire, ailleurs]) {
        expect(await visite.page(BASE)).not.to.include('Secret de famille');
        for (const chemin of [`applications/${id}`, `applications/${id}/appels`, `comptes/${compteId}`])
          await visite.lire(`${BASE}/${chemin}`).expect(404);
        for (const [chemin, champs] of [
          [`applications/${id}/secret`, { jours: '1' }],
          [`applications/${id}/revoquer`, {}],
          [`comptes/${compteId}/renouveler`, {}],
          [`comptes/${compteId}/revoquer`, {}],
          ['comptes/creer', { structure: structureId }],
          ['applications/creer', { structure: structureId, nom: 'x', domaines: 'factures' }],
        ] as const)
          expect((await visite.envoyer(`${BASE}/${chemin}`, champs)).status, chemin).to.equal(404);
      }
      await principal.lire(`${BASE}/applications/999999999`).expect(404);
    });

    it('se lisent en anglais', async () => {
      const anglais = await Visite.ouvrir(produit(), 'Emma', 'en');
      await facadeDe(produit()).attacher({
        utilisateurId: anglais.utilisateurId,
        structureId: await uneStructureEnBase(produit(), '41816609600069'),
        role: 'PRINCIPAL',
        espaces: {},
      });

      expect(await anglais.page(BASE))
        .to.include('Connections')
        .and.include('No application.');
      expect(await anglais.page(`${BASE}/applications/creer`)).to.include('Domains of the API');
    });
  });
}
