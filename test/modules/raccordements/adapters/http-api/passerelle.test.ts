import { expect } from 'chai';
import type { Express } from 'express';
import request from 'supertest';
import type { Acteur } from '../../../../../src/kernel/application/Acteur.ts';
import { ports, usages } from '../../../../../src/modules/raccordements/raccordementsTokens.ts';
import { testDialects } from '../../../../support/freshDatabase.ts';
import { testApp } from '../../../../support/testApp.ts';
import type { Reponse } from '../../support/Reponse.ts';
import { principalDe, unPartenaire, type Partenaire } from '../../support/unPartenaire.ts';
import { uneStructureEnBase } from '../../support/uneStructureEnBase.ts';
import { CHEMIN_D_ESSAI, unServiceDEssai } from '../../support/unServiceDEssai.ts';

const DEBUT = '2026-03-02T09:00:00.000Z';
const JOUR_MS = 24 * 60 * 60_000;
const SANS_JETON =
  'Bearer realm="DefaultRealm", error="invalid_request", error_description="Unable to find token in the message"';
const JETON_REFUSE = 'Bearer error="invalid_token"';

const base64 = (texte: string): string => Buffer.from(texte).toString('base64');

for (const dialect of testDialects) {
  describe(`la passerelle de l’API, sur ${dialect}`, () => {
    const produit = testApp(dialect, DEBUT);
    let structureId: number;
    let partenaire: Partenaire;
    let essai: { readonly app: Express; readonly vus: Acteur[] };

    const appeler = (entetes: Readonly<Record<string, string>>, chemin = CHEMIN_D_ESSAI): request.Test =>
      request(essai.app).post(chemin).set(entetes).send({});
    const sans = (nom: string): Readonly<Record<string, string>> =>
      Object.fromEntries(Object.entries(partenaire.entetes).filter(([cle]) => cle !== nom));

    before(async () => {
      structureId = await uneStructureEnBase(produit(), '73282932000074');
    });
    beforeEach(async () => {
      produit().clock.set(DEBUT);
      essai = unServiceDEssai(produit());
      partenaire = await unPartenaire(produit(), structureId);
    });

    it('demande un jeton, dans les mots de PISTE', async () => {
      for (const entetes of [sans('authorization'), { ...partenaire.entetes, authorization: 'Basic eDp5' }]) {
        const { status, headers } = await appeler(entetes);
        expect(status).to.equal(400);
        expect(headers['www-authenticate']).to.equal(SANS_JETON);
        expect(headers['x-correlationid']).to.match(/^Id-/);
        expect(headers).not.to.have.property('set-cookie');
      }
      const duProduit = await request(produit().app).post('/cpro/structures/v1/inconnu').send({});
      expect(duProduit.status).to.equal(400);
      expect(duProduit.headers['www-authenticate']).to.equal(SANS_JETON);
    });

    it('laisse passer un bon jeton avec un bon compte, au nom de ce compte', async () => {
      const { status, body, headers } = (await appeler(partenaire.entetes)) as Reponse;

      expect(status).to.equal(200);
      expect(body).to.deep.equal({
        codeRetour: 0,
        libelle: 'TRA_MSG_00.000',
        compteId: partenaire.compteId,
      });
      expect(headers['x-correlationid']).to.match(/^Id-/);
      expect(essai.vus).to.deep.equal([
        {
          utilisateurId: partenaire.compteId,
          prenom: 'Compte technique',
          nom: partenaire.login,
          langue: 'fr',
          derniereConnexion: null,
          support: false,
          habilitations: [
            {
              structureId,
              designation: '73282932000074 - Laboratoire Hermès',
              publique: false,
              role: 'SIMPLE',
              espaces: { MEMOIRES: 'MODIFICATION', SUIVI_DES_FLUX: 'MODIFICATION' },
            },
          ],
        },
      ]);
    });

    it('refuse un jeton qui n’est pas des siens, qui fut altéré ou qui est passé', async () => {
      const [tete = '', charge = '', signature = ''] = partenaire.entetes.authorization!.split('.');
      const autre = JSON.parse(Buffer.from(charge, 'base64url').toString()) as object;
      const falsifie = Buffer.from(JSON.stringify({ ...autre, exp: 9_999_999_999 })).toString('base64url');
      const sansSignature = Buffer.from('{"alg":"none","typ":"at+jwt"}').toString('base64url');

      for (const jeton of [
        'Bearer abc',
        `${tete}.${falsifie}.${signature}`,
        `Bearer ${sansSignature}.${charge}.`,
        `${tete}.${charge}.${signature.slice(0, -4)}AAAA`,
      ]) {
        const { status, headers, body } = (await appeler({
          ...partenaire.entetes,
          authorization: jeton,
        })) as Reponse;
        expect([status, headers['www-authenticate'], body]).to.deep.equal([401, JETON_REFUSE, {}]);
      }
      await appeler(partenaire.entetes).expect(200);
      produit().clock.advance(3_600_000);
      await appeler(partenaire.entetes).expect(401).expect('www-authenticate', JETON_REFUSE);
    });

    it('refuse dès l’appel suivant une application, un jeton ou un compte révoqué', async () => {
      const acteur = principalDe(structureId);
      const revocations: Readonly<Record<string, (un: Partenaire) => Promise<unknown>>> = {
        application: (un) =>
          produit().container.get(usages.revoquerApplication).execute(acteur, un.applicationId),
        compte: (un) => produit().container.get(usages.revoquerCompte).execute(acteur, un.compteId),
        jeton: (un) =>
          request(produit().app)
            .post('/api/oauth/revoke')
            .type('form')
            .send({
              token: un.entetes.authorization!.slice('Bearer '.length),
              client_id: un.clientId,
              client_secret: un.clientSecret,
            })
            .expect(200),
      };
      for (const [quoi, revoquer] of Object.entries(revocations)) {
        const un = await unPartenaire(produit(), structureId);
        await appeler(un.entetes).expect(200);
        await revoquer(un);
        expect((await appeler(un.entetes)).status, quoi).to.equal(401);
      }
    });

    it('répond 403 et {} hors des domaines souscrits, et à un service qui n’existe pas', async () => {
      const limite = await unPartenaire(produit(), structureId, { domaines: ['factures'] });

      for (const [entetes, chemin] of [
        [limite.entetes, CHEMIN_D_ESSAI],
        [partenaire.entetes, '/cpro/structures/v1/inconnu'],
        [partenaire.entetes, '/cpro'],
      ] as const) {
        const { status, body } = (await appeler(entetes, chemin)) as Reponse;
        expect([status, body]).to.deep.equal([403, {}]);
      }
      await appeler({ ...limite.entetes, 'cpro-account': 'rien' }).expect(403);
    });

    it('refuse un compte technique absent, illisible, faux, expiré ou d’une autre structure', async () => {
      const ailleurs = await unPartenaire(produit(), await uneStructureEnBase(produit(), '35600000000048'));
      const { login, motDePasse } = partenaire;

      await appeler(sans('cpro-account')).expect(401);
      for (const compte of [
        '!!!',
        base64('sans deux-points'),
        base64(`${login}:`),
        base64(`${login}:faux`),
        base64(`TECH_9_${login}:${motDePasse}`),
        base64(`\0:${motDePasse}`),
        ailleurs.entetes['cpro-account']!,
      ]) {
        const { status, body } = (await appeler({
          ...partenaire.entetes,
          'cpro-account': compte,
        })) as Reponse;
        expect([status, body], compte).to.deep.equal([401, {}]);
      }

      await appeler({
        ...partenaire.entetes,
        'cpro-account': base64(`${login}:${motDePasse}`).replace(/=+$/, ''),
      }).expect(200);
      produit().clock.advance(424 * JOUR_MS - 1);
      const authorization = `Bearer ${await partenaire.jeton()}`;
      await appeler({ ...partenaire.entetes, authorization }).expect(200);
      produit().clock.advance(1);
      await appeler({ ...partenaire.entetes, authorization }).expect(401);
    });

    it('remplace le mot de passe d’un compte : l’ancien n’ouvre plus rien', async () => {
      const neuf = await produit()
        .container.get(usages.renouvelerCompte)
        .execute(principalDe(structureId), partenaire.compteId);

      await appeler(partenaire.entetes).expect(401);
      await appeler({
        ...partenaire.entetes,
        'cpro-account': base64(`${neuf.login}:${neuf.motDePasse}`),
      }).expect(200);
    });

    it('répond 415 à autre chose que du JSON', async () => {
      await request(essai.app)
        .post(CHEMIN_D_ESSAI)
        .set(partenaire.entetes)
        .type('form')
        .send({ mot: 'x' })
        .expect(415);
    });

    it('compte 600 appels à la minute par application, puis dit quand revenir', async () => {
      const budget = produit().container.get(ports.budget);
      for (let appel = 0; appel < 599; appel += 1) budget.depenser(partenaire.applicationId);

      await appeler(partenaire.entetes).expect(200);
      const refuse = await appeler(partenaire.entetes);
      expect(refuse.status).to.equal(429);
      expect(Number(refuse.headers['retry-after'])).to.be.within(1, 60);
      await appeler((await unPartenaire(produit(), structureId)).entetes).expect(200);
    });

    it('garde un journal de ce que l’application a appelé, écrit d’un coup', async () => {
      await appeler(partenaire.entetes).expect(200);
      await request(essai.app)
        .post(CHEMIN_D_ESSAI)
        .set(partenaire.entetes)
        .send({ mot: 'beaucoup trop long' });
      await appeler({ ...partenaire.entetes, 'cpro-account': 'faux' });
      const { container } = produit();
      const { applicationId, compteId } = partenaire;
      const lire = async () =>
        (await container.get(ports.journal).page({ applicationId }, null, 10)).appels.map((appel) => [
          appel.compteId,
          appel.route,
          appel.statut,
          appel.codeRetour,
        ]);

      expect(await lire()).to.deep.equal([]);
      await container.get(ports.greffe).ecrire();

      expect(await lire()).to.have.deep.members([
        [compteId, CHEMIN_D_ESSAI, 200, 0],
        [compteId, CHEMIN_D_ESSAI, 400, 20_013],
        [null, CHEMIN_D_ESSAI, 401, null],
      ]);
    });
  });
}
