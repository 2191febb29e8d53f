import { expect } from 'chai';
import express, { type Express } from 'express';
import { h } from 'preact';
import { pino } from 'pino';
import request from 'supertest';
import { z } from 'zod';
import type { Acteur } from '../../../src/kernel/application/Acteur.ts';
import { DomainError, type ErrorKind } from '../../../src/kernel/domain/DomainError.ts';
import { renewCsrfToken } from '../../../src/platform/http/csrf.ts';
import type { Edge } from '../../../src/platform/http/Edge.ts';
import { endpoint } from '../../../src/platform/http/endpoint.ts';
import { ErrorSentences } from '../../../src/platform/http/ErrorTexts.ts';
import { erreursHttp } from '../../../src/platform/http/erreursHttp.ts';
import { RateLimits } from '../../../src/platform/http/RateLimits.ts';
import { renderError } from '../../../src/platform/http/renderError.ts';
import { LectureDesActeurs } from '../../../src/platform/acteur/LectureDesActeurs.ts';
import { KnexSessionStore } from '../../../src/platform/http/session/KnexSessionStore.ts';
import { sessions } from '../../../src/platform/http/session/sessions.ts';
import { Overload } from '../../../src/platform/Overload.ts';
import { Layout } from '../../../src/platform/web/components/Layout.tsx';
import { FixedClock } from '../../support/doubles.ts';
import { freshDatabase } from '../../support/freshDatabase.ts';

class Refus extends DomainError {
  readonly code = 'tasse.fragile';
  override readonly champ = 'anse';
  constructor(readonly kind: ErrorKind) {
    super();
  }
}

const camille: Acteur = {
  utilisateurId: 1,
  prenom: 'Camille',
  nom: 'Interprète',
  langue: 'fr',
  derniereConnexion: null,
  support: false,
  habilitations: [],
};

const textes = {
  fr: { 'tasse.fragile': 'Cette tasse est fragile.', 'nom.requis': 'Indiquez un nom.' },
  en: { 'tasse.fragile': 'This cup is fragile.', 'nom.requis': 'Enter a name.' },
};

const Forme = z.object({
  nom: z.string().min(1, { error: 'nom.requis' }),
  lignes: z.array(z.object({ quantite: z.string().regex(/^\d+$/, { error: 'nom.requis' }) })).default([]),
});

describe('endpoint', () => {
  const db = freshDatabase('sqlite');
  let app: Express;
  let acteur: Acteur | undefined;
  let recu: unknown;

  before(() => {
    const edge: Edge = {
      sentences: new ErrorSentences([erreursHttp, textes]),
      limits: new RateLimits(db(), new FixedClock()),
      onglets: [],
      assets: { css: '/a.css', icone: '/i.svg', js: (nom) => `/${nom}.js` },
      demo: false,
    };
    app = express();
    app.set('trust proxy', true);
    app.use((req, res, next) => {
      Object.assign(res.locals, {
        edge,
        nonce: 'n',
        acteur,
        langue: req.get('x-langue') === 'en' ? 'en' : 'fr',
      });
      next();
    });
    app.use(express.urlencoded({ extended: true, limit: '1kb' }));
    app.use(
      sessions(
        new KnexSessionStore(db(), new FixedClock(), new LectureDesActeurs(db(), [])),
        'secret',
        'http://localhost',
      ),
    );
    app.get('/entrer', (req, res) => {
      renewCsrfToken(req);
      res.send(req.session.csrfToken);
    });
    app.get(
      '/tasses/:id',
      endpoint({
        acces: 'connecte',
        input: z.object({ id: z.coerce.number().int().positive(), page: z.string().optional() }),
        handle: ({ input, web }) => web.json(input),
      }),
    );
    app.post(
      '/tasses',
      endpoint({
        acces: 'public',
        input: z.object({}),
        form: Forme,
        handle: ({ form, web }) => {
          recu = form;
          web.redirect('/merci', { ton: 'succes', titre: 'Tasse créée' });
        },
        refuse: ({ saisie, erreurs, status, web }) => web.json({ saisie, erreurs }, status),
      }),
    );
    app.post(
      '/casser/:kind',
      endpoint({
        acces: 'public',
        input: z.object({ kind: z.custom<ErrorKind>() }),
        handle: ({ input }) => {
          throw new Refus(input.kind);
        },
        refuse: ({ erreurs, status, web }) => web.json(erreurs, status),
      }),
    );
    app.post(
      '/fissurer/:kind',
      endpoint({
        acces: 'public',
        input: z.object({ kind: z.custom<ErrorKind>() }),
        handle: ({ input }) => Promise.reject(new Refus(input.kind)),
      }),
    );
    app.post(
      '/exploser',
      endpoint({
        acces: 'public',
        input: z.object({}),
        handle: () => Promise.reject(new Error('mot de passe: 1234')),
      }),
    );
    app.post(
      '/attendre',
      endpoint({
        acces: 'public',
        input: z.object({}),
        handle: () => Promise.reject(new Overload('too many works wait')),
      }),
    );
    app.get(
      '/merci',
      endpoint({
        acces: 'public',
        input: z.object({}),
        handle: ({ web }) => web.page(h(Layout, { titre: 'Merci', children: 'ok' })),
      }),
    );
    app.post(
      '/compter',
      endpoint({
        acces: 'public',
        input: z.object({}),
        limites: [{ limite: { nom: 'test', points: 2, dureeSecondes: 60 } }],
        handle: ({ web }) => web.json('fait'),
      }),
    );
    app.use(renderError(pino({ level: 'silent' })));
  });

  beforeEach(() => {
    acteur = undefined;
    recu = undefined;
  });

  it('mène à la connexion qui n’est pas connecté, et y ramène', async () => {
    const reponse = await request(app).get('/tasses/7?page=2');

    expect(reponse.status).to.equal(303);
    expect(reponse.headers['location']).to.equal('/connexion?retour=%2Ftasses%2F7%3Fpage%3D2');
  });

  it('donne l’adresse lue et vérifiée', async () => {
    acteur = camille;

    expect((await request(app).get('/tasses/7?page=2')).body).to.deep.equal({ id: 7, page: '2' });
    expect((await request(app).get('/tasses/abc')).status).to.equal(404);
    expect((await request(app).get('/tasses/-1')).status).to.equal(404);
  });

  it('donne le formulaire lu, puis redirige avec un message montré une fois', async () => {
    const agent = request.agent(app);
    const reponse = await agent.post('/tasses').type('form').send('nom=Bleue&lignes[0][quantite]=3');

    expect(recu).to.deep.equal({ nom: 'Bleue', lignes: [{ quantite: '3' }] });
    expect(reponse.status).to.equal(303);
    expect((await agent.get('/merci')).text).to.include('Tasse créée');
    expect((await agent.get('/merci')).text).to.not.include('Tasse créée');
  });

  it('rend un formulaire refusé avec ses erreurs et tout ce qui a été tapé', async () => {
    const reponse = await request(app)
      .post('/tasses')
      .type('form')
      .send('nom=&lignes[0][quantite]=trois&note=fragile');

    expect(reponse.status).to.equal(422);
    expect(reponse.body).to.deep.equal({
      saisie: { nom: '', note: 'fragile', lignes: [{ quantite: 'trois' }] },
      erreurs: [
        { champ: 'nom', message: 'Indiquez un nom.' },
        { champ: 'lignes.0.quantite', message: 'Indiquez un nom.' },
      ],
    });
  });

  it('dit en anglais ce qui ne va pas', async () => {
    const reponse = await request(app).post('/tasses').set('x-langue', 'en').type('form').send('nom=');

    expect(JSON.stringify(reponse.body)).to.include('Enter a name.');
  });

  for (const [kind, status, renduAuFormulaire] of [
    ['rule-broken', 422, true],
    ['conflict', 409, true],
    ['not-found', 404, false],
    ['forbidden', 403, false],
  ] as const) {
    it(`répond ${status} à un refus ${kind}, ${renduAuFormulaire ? 'dans le formulaire' : 'par une page'}`, async () => {
      const reponse = await request(app).post(`/casser/${kind}`);

      expect(reponse.status).to.equal(status);
      if (renduAuFormulaire)
        expect(reponse.body).to.deep.equal([{ champ: 'anse', message: 'Cette tasse est fragile.' }]);
      else expect(reponse.text).to.include('Cette tasse est fragile.').and.to.include('<html');
    });

    it(`répond ${status} à un refus ${kind} quand la route n’a pas de formulaire`, async () => {
      const page = await request(app).post(`/fissurer/${kind}`);
      const json = await request(app).post(`/fissurer/${kind}`).set('Accept', 'application/json');

      expect(page.status).to.equal(status);
      expect(page.text).to.include('Cette tasse est fragile.');
      expect(json.body).to.deep.equal({ type: 'tasse.fragile', title: 'Cette tasse est fragile.', status });
    });
  }

  it('ne dit rien d’une panne à qui est devant l’écran', async () => {
    const reponse = await request(app).post('/exploser');

    expect(reponse.status).to.equal(500);
    expect(reponse.text).to.not.include('1234').and.to.not.include('endpoint.ts');
  });

  it('refuse un corps trop lourd ou illisible', async () => {
    expect(
      (
        await request(app)
          .post('/tasses')
          .type('form')
          .send(`nom=${'x'.repeat(2_000)}`)
      ).status,
    ).to.equal(413);
    expect(
      (await request(app).post('/tasses').type('form').set('Content-Encoding', 'inconnu').send('nom=a'))
        .status,
    ).to.be.within(400, 415);
  });

  it('refuse un caractère nul, où qu’il soit dans le corps ou dans l’adresse', async () => {
    acteur = camille;
    for (const corps of ['nom=Bl%00eue', 'nom=Bleue&lignes[0][quantite]=3%00', 'nom=Bleue&no%00te=fragile'])
      expect((await request(app).post('/tasses').type('form').send(corps)).status, corps).to.equal(400);
    for (const adresse of ['/tasses/7?page=%00', '/tasses/%00', '/tasses/7?autre[]=a&autre[]=%00'])
      expect((await request(app).get(adresse)).status, adresse).to.equal(400);
    expect(recu).to.equal(undefined);
  });

  it('demande le jeton de la session à qui en a une', async () => {
    const agent = request.agent(app);
    const jeton = (await agent.get('/entrer')).text;
    const envoyer = async (corps: object): Promise<number> =>
      (await agent.post('/tasses').type('form').send(corps)).status;

    expect(await envoyer({ nom: 'Bleue' })).to.equal(403);
    expect(await envoyer({ nom: 'Bleue', _csrf: 'faux' })).to.equal(403);
    expect(recu).to.equal(undefined);
    expect(await envoyer({ nom: 'Bleue', _csrf: jeton })).to.equal(303);
    expect(
      (await request(app).post('/tasses').type('form').send({ nom: 'Bleue', _csrf: jeton })).status,
    ).to.equal(303);
  });

  it('dit combien attendre quand le budget est dépensé', async () => {
    const statuts = [];
    for (let tour = 0; tour < 3; tour += 1) statuts.push((await request(app).post('/compter')).status);
    const refusee = await request(app).post('/compter');

    expect(statuts).to.deep.equal([200, 200, 429]);
    expect(Number(refusee.headers['retry-after'])).to.be.within(1, 60);
  });

  it('compte ensemble les adresses d’un même réseau IPv6', async () => {
    const statut = async (ip: string): Promise<number> =>
      (await request(app).post('/compter').set('X-Forwarded-For', ip)).status;

    expect(await statut('2001:db8:0:7::1')).to.equal(200);
    expect(await statut('2001:db8:0:7:ffff::2')).to.equal(200);
    expect(await statut('2001:db8:0:7::3')).to.equal(429);
    expect(await statut('2001:db8:0:8::1')).to.equal(200);
  });

  it('demande de revenir quand trop de travail attend', async () => {
    const reponse = await request(app).post('/attendre');

    expect(reponse.status).to.equal(503);
    expect(reponse.headers['retry-after']).to.equal('5');
  });

  it('ne laisse garder aucune page par un cache', async () => {
    expect((await request(app).get('/merci')).headers['cache-control']).to.equal('no-store');
  });
});
