import { expect } from 'chai';
import { createLocalJWKSet, decodeProtectedHeader, jwtVerify, SignJWT, type JSONWebKeySet } from 'jose';
import request from 'supertest';
import { ports, usages } from '../../../../../src/modules/raccordements/raccordementsTokens.ts';
import { platform } from '../../../../../src/platform/tokens.ts';
import { testDialects } from '../../../../support/freshDatabase.ts';
import { testApp } from '../../../../support/testApp.ts';
import type { Reponse } from '../../support/Reponse.ts';
import { principalDe, unPartenaire, type Partenaire } from '../../support/unPartenaire.ts';
import { uneStructureEnBase } from '../../support/uneStructureEnBase.ts';

const DEBUT = '2026-03-02T09:00:00.000Z';
const JOUR_MS = 24 * 60 * 60_000;

for (const dialect of testDialects) {
  describe(`les jetons, sur ${dialect}`, () => {
    const produit = testApp(dialect, DEBUT, () => ({ mandataires: 1 }));
    let structureId: number;
    let partenaire: Partenaire;

    const demander = (champs: object, entetes: Readonly<Record<string, string>> = {}): request.Test =>
      request(produit().app).post('/api/oauth/token').set(entetes).type('form').send(champs);
    const bons = (): Record<string, string> => ({
      grant_type: 'client_credentials',
      client_id: partenaire.clientId,
      client_secret: partenaire.clientSecret,
    });
    const cles = async (): Promise<JSONWebKeySet> =>
      (await request(produit().app).get('/api/oauth/jwks').expect(200)).body as JSONWebKeySet;

    before(async () => {
      structureId = await uneStructureEnBase(produit(), '73282932000074');
    });
    beforeEach(async () => {
      produit().clock.set(DEBUT);
      partenaire = await unPartenaire(produit(), structureId);
    });

    it('se délivrent avec ou sans scope, dans la forme de PISTE', async () => {
      for (const champs of [bons(), { ...bons(), scope: 'openid' }]) {
        const { status, body, headers } = (await demander(champs)) as Reponse;
        const { access_token: jeton, ...reste } = body as { readonly access_token: string };

        expect(status).to.equal(200);
        expect(reste).to.deep.equal({ token_type: 'Bearer', expires_in: 3_600, scope: 'openid' });
        expect(headers['cache-control']).to.equal('no-store');
        expect(headers).not.to.have.property('set-cookie');
        expect(decodeProtectedHeader(jeton)).to.include({ typ: 'at+jwt', alg: 'ES256' });
      }
    });

    it('se vérifient avec les clés publiées, et disent tout ce que dit la RFC 9068', async () => {
      const { urlPublique } = produit().container.get(platform.config);
      const { payload } = await jwtVerify(await partenaire.jeton(), createLocalJWKSet(await cles()), {
        issuer: urlPublique,
        audience: `${urlPublique}/cpro`,
        typ: 'at+jwt',
        currentDate: new Date(DEBUT),
      });
      const debut = Date.parse(DEBUT) / 1_000;

      expect(payload).to.include({
        sub: partenaire.clientId,
        client_id: partenaire.clientId,
        iat: debut,
        exp: debut + 3_600,
        scope: 'openid',
      });
      expect(payload.jti).to.match(/^[0-9a-f-]{36}$/);
      expect(JSON.stringify(await cles())).not.to.include('"d"');
    });

    it('se demandent aussi par HTTP Basic, mais pas des deux façons', async () => {
      const basic = (secret: string) => ({
        authorization: `Basic ${Buffer.from(`${partenaire.clientId}:${secret}`).toString('base64')}`,
      });
      const seul = { grant_type: 'client_credentials' };

      await demander(seul, basic(partenaire.clientSecret)).expect(200);
      const faux = await demander(seul, basic('faux'));
      expect([faux.status, faux.headers['www-authenticate']]).to.deep.equal([401, 'Basic realm="oauth"']);
      expect(faux.body).to.include({ error: 'invalid_client' });
      const deux = await demander(bons(), basic(partenaire.clientSecret));
      expect([deux.status, (deux.body as { error: string }).error]).to.deep.equal([400, 'invalid_request']);
    });

    it('se refusent de même à un client inconnu et à un mauvais secret', async () => {
      const inconnu = await demander({ ...bons(), client_id: 'inconnu' });
      const mauvais = await demander({ ...bons(), client_secret: 'mauvais' });

      expect(inconnu.status).to.equal(400);
      expect(inconnu.body).to.deep.equal({
        error: 'invalid_client',
        error_description: 'Client authentication failed',
      });
      expect([mauvais.status, mauvais.body]).to.deep.equal([inconnu.status, inconnu.body]);
      expect(mauvais.headers['cache-control']).to.equal('no-store');
    });

    it('disent ce qui manque à la demande', async () => {
      const erreurDe = async (champs: object) => {
        const { status, body } = (await demander(champs)) as Reponse;
        return [status, (body as { readonly error: string }).error];
      };

      expect(await erreurDe({ ...bons(), grant_type: 'password' })).to.deep.equal([
        400,
        'unsupported_grant_type',
      ]);
      expect(await erreurDe({ client_id: 'x', client_secret: 'y' })).to.deep.equal([400, 'invalid_request']);
      expect(await erreurDe({ ...bons(), client_secret: '' })).to.deep.equal([400, 'invalid_request']);
      expect(await erreurDe({ ...bons(), client_id: ['a', 'b'] })).to.deep.equal([400, 'invalid_request']);
      expect(await erreurDe({ ...bons(), client_id: 'a\0b' })).to.deep.equal([400, 'invalid_client']);
      expect(await erreurDe({})).to.deep.equal([400, 'invalid_request']);

      const json = await request(produit().app).post('/api/oauth/token').send(bons());
      expect([json.status, (json.body as { error: string }).error]).to.deep.equal([415, 'invalid_request']);
      await request(produit().app).get('/api/oauth/token').expect(405).expect('allow', 'POST');
    });

    it('finissent avec l’application, et un nouveau secret chevauche l’ancien le temps voulu', async () => {
      const { container, clock } = produit();
      const acteur = principalDe(structureId);
      const { applicationId } = partenaire;
      const nouveau = await container
        .get(usages.renouvelerSecret)
        .execute({ acteur, applicationId, jours: 7 });

      await demander(bons()).expect(200);
      await demander({ ...bons(), client_secret: nouveau }).expect(200);
      clock.advance(7 * JOUR_MS);
      await demander(bons()).expect(400);
      await demander({ ...bons(), client_secret: nouveau }).expect(200);

      await container.get(usages.revoquerApplication).execute(acteur, applicationId);
      await demander({ ...bons(), client_secret: nouveau }).expect(400);
    });

    it('se rendent sans rien dire de ceux des autres', async () => {
      const autre = await unPartenaire(produit(), structureId);
      const jeton = await autre.jeton();
      const rendre = (champs: object): request.Test =>
        request(produit().app).post('/api/oauth/revoke').type('form').send(champs);
      const client = { client_id: partenaire.clientId, client_secret: partenaire.clientSecret };

      await rendre({ ...client, token: jeton }).expect(200);
      await rendre({ ...client, token: 'rien' }).expect(200);
      await rendre({ ...client }).expect(400);
      await rendre({ ...client, client_secret: 'faux', token: jeton }).expect(400);
      await autre.appeler('/cpro/inconnu/v1/rien', {}, { authorization: `Bearer ${jeton}` }).expect(403);
    });

    it('ne s’acceptent que faits pour cette API, même signés de notre clé', async () => {
      const { container } = produit();
      const { urlPublique } = container.get(platform.config);
      const { cle, kid } = await container.get(ports.trousseau).deSignature();
      const bon = {
        typ: 'at+jwt',
        iss: urlPublique,
        aud: `${urlPublique}/cpro`,
        client_id: partenaire.clientId,
        jti: 'un-jeton',
      };
      const lire = async (autres: object): Promise<string | undefined> => {
        const { typ, ...revendications } = { ...bon, ...autres };
        const jeton = await new SignJWT(revendications)
          .setProtectedHeader({ alg: 'ES256', typ, kid })
          .setExpirationTime(Date.parse(DEBUT) / 1_000 + 60)
          .sign(cle);
        return (await container.get(ports.jetons).lire(jeton))?.clientId;
      };

      expect(await lire({})).to.equal(partenaire.clientId);
      for (const autre of [
        { typ: 'JWT' },
        { iss: 'https://ailleurs.example' },
        { aud: 'autre' },
        { client_id: undefined },
        { jti: undefined },
      ])
        expect(await lire(autre), JSON.stringify(autre)).to.equal(undefined);
    });

    it('comptent leurs demandes par client', async () => {
      for (let rang = 0; rang < 59; rang += 1) await demander(bons());

      const { status, headers } = await demander(bons());
      expect(status).to.equal(429);
      expect(Number(headers['retry-after'])).to.be.within(1, 60);
    });

    it('ne manquent pas à un client dont un inconnu essaie l’identifiant', async () => {
      const dAilleurs = { 'x-forwarded-for': '203.0.113.9' };
      const statuts = new Set<number>();
      for (let rang = 0; rang < 70; rang += 1)
        statuts.add((await demander({ ...bons(), client_secret: 'faux' }, dAilleurs)).status);

      expect([...statuts]).to.deep.equal([400, 429]);
      await demander(bons()).expect(200);
    });

    it('changent de clé tous les 90 jours, sans perdre ceux de la précédente', async () => {
      const { container, clock } = produit();
      const trousseau = container.get(ports.trousseau);
      const kidDe = async (): Promise<string | undefined> =>
        decodeProtectedHeader(await partenaire.jeton()).kid;
      const premiere = await kidDe();

      clock.advance(89 * JOUR_MS);
      await trousseau.tourner();
      expect(await kidDe()).to.equal(premiere);

      clock.advance(JOUR_MS);
      const ancien = await partenaire.jeton();
      await trousseau.tourner();
      const seconde = await kidDe();
      expect(seconde).not.to.equal(premiere);
      expect((await cles()).keys.map(({ kid }) => kid)).to.deep.equal([seconde, premiere]);
      await partenaire
        .appeler('/cpro/inconnu/v1/rien', {}, { authorization: `Bearer ${ancien}` })
        .expect(403);

      clock.advance(JOUR_MS);
      await trousseau.tourner();
      expect((await cles()).keys).to.have.lengthOf(2);

      clock.advance(JOUR_MS);
      await trousseau.tourner();
      expect((await cles()).keys.map(({ kid }) => kid)).to.deep.equal([seconde]);
      const scellees = await container.get(ports.cles).toutes();
      expect(scellees.every(({ scellee }) => scellee.startsWith('v1:'))).to.equal(true);
    });

    it('s’annoncent à qui cherche (RFC 8414)', async () => {
      const { urlPublique: issuer } = produit().container.get(platform.config);
      const { body } = (await request(produit().app)
        .get('/.well-known/oauth-authorization-server')
        .expect(200)) as Reponse;

      expect(body).to.deep.include({
        issuer,
        token_endpoint: `${issuer}/api/oauth/token`,
        revocation_endpoint: `${issuer}/api/oauth/revoke`,
        jwks_uri: `${issuer}/api/oauth/jwks`,
        grant_types_supported: ['client_credentials'],
        response_types_supported: [],
      });
    });
  });
}
