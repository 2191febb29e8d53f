import { createHash } from 'node:crypto';
import { expect } from 'chai';
import express from 'express';
import request from 'supertest';
import { LectureDesActeurs } from '../../../src/platform/acteur/LectureDesActeurs.ts';
import { KnexSessionStore } from '../../../src/platform/http/session/KnexSessionStore.ts';
import { sessions } from '../../../src/platform/http/session/sessions.ts';
import { sessionSecret } from '../../../src/platform/http/session/sessionSecret.ts';
import { FixedClock } from '../../support/doubles.ts';
import { freshDatabase, testDialects } from '../../support/freshDatabase.ts';

const MINUTE = 60_000;

for (const dialect of testDialects) {
  describe(`Sessions sur ${dialect}`, () => {
    const db = freshDatabase(dialect);
    let clock: FixedClock;
    let magasin: KnexSessionStore;
    let app: express.Express;

    beforeEach(async () => {
      await db().from('platform_sessions').delete();
      clock = new FixedClock();
      magasin = new KnexSessionStore(db(), clock, new LectureDesActeurs(db(), []));
      app = express();
      app.use(sessions(magasin, await sessionSecret(db()), 'http://localhost'));
      app.get('/entrer/:id', (req, res, next) => {
        req.session.regenerate((error) => {
          req.session.utilisateurId = Number(req.params.id);
          res.send('entré');
          if (error) next(error);
        });
      });
      app.get('/qui', (req, res) => void res.json(req.session.utilisateurId ?? null));
      app.get('/finie-entre-temps', async (req, res) => {
        await magasin.destroyAllOf(7);
        req.session.flash = { ton: 'info', titre: 'trop tard' };
        res.send('répondu');
      });
      app.get('/sortir', (req, res) => req.session.destroy(() => res.send('sorti')));
    });

    const entrer = async (id: number) => {
      const agent = request.agent(app);
      await agent.get(`/entrer/${id}`).expect(200);
      return agent;
    };
    const qui = async (agent: Awaited<ReturnType<typeof entrer>>): Promise<unknown> =>
      (await agent.get('/qui')).body;

    it('reconnaissent une personne d’une demande à l’autre, et d’un processus à l’autre', async () => {
      const agent = await entrer(7);

      expect(await qui(agent)).to.equal(7);
      expect(await sessionSecret(db())).to.equal(await sessionSecret(db()));
    });

    it('se listent pour leur personne, la dernière vue d’abord, et se ferment une à une', async () => {
      const ancienne = await entrer(7);
      clock.advance(2 * MINUTE);
      await entrer(7);
      await entrer(8);
      const [recente, premiere] = await magasin.openOf(7);

      expect(await magasin.openOf(7)).to.have.lengthOf(2);
      expect(recente?.openedAt).to.deep.equal(clock.now());
      expect(premiere?.seenAt.getTime()).to.equal(clock.now().getTime() - 2 * MINUTE);
      await magasin.destroyOneOf(8, premiere?.id ?? '');
      expect(await qui(ancienne)).to.equal(7);
      await magasin.destroyOneOf(7, premiere?.id ?? '');
      expect(await qui(ancienne)).to.equal(null);
      clock.advance(61 * MINUTE);
      expect(await magasin.openOf(7)).to.deep.equal([]);
    });

    it('qui attendent un code ne sont à personne, et finissent avec celles de la personne', async () => {
      app.get('/attendre', (req, res) => {
        req.session.attente = { utilisateurId: 7, retour: '/' };
        req.session.save(() => res.send('attend'));
      });
      const agent = request.agent(app);
      await agent.get('/attendre').expect(200);

      expect(await magasin.openOf(7)).to.deep.equal([]);
      expect(await db().from('platform_sessions')).to.have.lengthOf(1);
      await magasin.destroyAllOf(7);
      expect(await db().from('platform_sessions')).to.have.lengthOf(0);
    });

    it('ne gardent en base que l’empreinte de leur identifiant', async () => {
      const reponse = await request(app).get('/entrer/7');
      const cookie = decodeURIComponent(
        /session=s%3A([^;]+)/.exec(String(reponse.headers['set-cookie']))?.[1] ?? '',
      );
      const identifiant = cookie.split('.')[0] ?? '';
      const [row] = (await db().from('platform_sessions').select('*')) as {
        id_hash: string;
        utilisateur_id: number;
      }[];

      expect(identifiant).to.have.length.above(20);
      expect(row?.id_hash).to.equal(createHash('sha256').update(identifiant).digest('hex'));
      expect(JSON.stringify(row)).to.not.include(identifiant);
      expect(row?.utilisateur_id).to.equal(7);
    });

    it('ont un cookie que le navigateur ne montre à aucun script', async () => {
      const reponse = await request(app).get('/entrer/7');

      expect(String(reponse.headers['set-cookie'])).to.match(/^session=.+; Path=\/; HttpOnly; SameSite=Lax$/);
    });

    it('ne naissent pas pour qui ne fait que lire', async () => {
      const reponse = await request(app).get('/qui');

      expect(reponse.headers).to.not.have.property('set-cookie');
      const lues = await db().from('platform_sessions').select('id_hash');
      expect(lues).to.deep.equal([]);
    });

    it('finissent après une heure sans rien faire', async () => {
      const agent = await entrer(7);
      clock.advance(59 * MINUTE);
      expect(await qui(agent)).to.equal(7);
      clock.advance(59 * MINUTE);
      expect(await qui(agent)).to.equal(7);
      clock.advance(61 * MINUTE);
      expect(await qui(agent)).to.equal(null);
    });

    it('finissent après douze heures, même sans repos', async () => {
      const agent = await entrer(7);
      for (let tour = 0; tour < 23; tour += 1) {
        clock.advance(30 * MINUTE);
        expect(await qui(agent)).to.equal(7);
      }
      clock.advance(31 * MINUTE);

      expect(await qui(agent)).to.equal(null);
    });

    it('finissent quand la personne se déconnecte', async () => {
      const agent = await entrer(7);
      const cookie = (await agent.get('/qui')).request.cookies;
      await agent.get('/sortir');

      expect((await request(app).get('/qui').set('Cookie', cookie)).body).to.equal(null);
    });

    it('d’une personne finissent toutes ensemble, sauf celle qu’on garde', async () => {
      const [un, deux, autre] = [await entrer(7), await entrer(7), await entrer(8)];
      await magasin.destroyAllOf(7);

      expect([await qui(un), await qui(deux), await qui(autre)]).to.deep.equal([null, null, 8]);
    });

    it('ne reviennent pas par une demande qui était en route quand elles ont été finies', async () => {
      const agent = await entrer(7);
      await agent.get('/finie-entre-temps').expect(200);

      expect(await qui(agent)).to.equal(null);
      expect(await db().from('platform_sessions')).to.deep.equal([]);
    });

    it('n’acceptent pas un cookie signé par un autre', async () => {
      expect((await request(app).get('/qui').set('Cookie', 'session=s%3Aabc.def')).body).to.equal(null);
    });
  });
}
