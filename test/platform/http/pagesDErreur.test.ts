import { expect } from 'chai';
import express, { type Express } from 'express';
import { pino } from 'pino';
import request, { type Test } from 'supertest';
import { z } from 'zod';
import { endpoint } from '../../../src/platform/http/endpoint.ts';
import { ErrorSentences } from '../../../src/platform/http/ErrorTexts.ts';
import { erreursHttp } from '../../../src/platform/http/erreursHttp.ts';
import { HttpRefusal } from '../../../src/platform/http/HttpRefusal.ts';
import { renderError } from '../../../src/platform/http/renderError.ts';
import { htmlFaults } from '../../support/htmlFaults.ts';

const textes = { fr: { 'champ.prenom': 'Prénom' }, en: { 'champ.prenom': 'First name' } };

const TAPE = { prenom: 'Awa', raisonSociale: 'Awa <Traductions>', le: '2026-03-04', motDePasse: 'secret!' };

describe('les pages d’erreur', () => {
  let app: Express;
  let refus: Error;

  before(() => {
    app = express();
    app.use((req, res, next) => {
      const edge = {
        sentences: new ErrorSentences([erreursHttp, textes]),
        onglets: [],
        assets: { css: '/a.css', icone: '/i.svg', js: (nom: string) => `/${nom}.js` },
        demo: false,
      };
      const langue = req.get('x-langue') === 'en' ? 'en' : 'fr';
      Object.assign(res.locals, { edge, nonce: 'n', langue });
      next();
    });
    app.use(express.urlencoded({ extended: true }));
    app.post(
      '/fiche',
      endpoint({ acces: 'connecte', input: z.object({}), handle: ({ web }) => web.json({}) }),
    );
    app.all('/refus', () => {
      throw refus;
    });
    app.use(renderError(pino({ level: 'silent' })));
  });

  const envoyer = (chemin: string, referer?: string): Test => {
    const envoi = request(app).post(chemin).set('Host', 'site.exemple').type('form');
    return (referer === undefined ? envoi : envoi.set('Referer', referer)).send(TAPE);
  };

  it('après la fin de la session, ramène à la page du formulaire et rend ce qui a été tapé', async () => {
    const page = await envoyer('/fiche', 'http://site.exemple/fiche/7?onglet=rib');

    expect(page.status).to.equal(401);
    expect(page.text).to.include('Session terminée');
    expect(page.text).to.include('href="/connexion?retour=%2Ffiche%2F7%3Fonglet%3Drib"');
    expect(page.text).to.include('Prénom').and.include('Awa &lt;Traductions>').and.include('04/03/2026');
    expect(page.text).to.include('Raison sociale');
    expect(page.text).not.to.include('secret!');
    expect(await htmlFaults(page.text)).to.deep.equal([]);
  });

  it('ne mène jamais à un autre site', async () => {
    for (const referer of [undefined, 'http://ailleurs.exemple/piege', 'pas une adresse']) {
      const page = await envoyer('/fiche', referer);
      expect(page.text).to.include('href="/connexion"').and.not.include('ailleurs');
    }
  });

  it('dit dans combien de minutes recommencer, et garde ce qui a été tapé', async () => {
    refus = new HttpRefusal(429, 'http.429', 741);
    const page = await envoyer('/refus', 'http://site.exemple/compte/creer');

    expect(page.headers['retry-after']).to.equal('741');
    expect(page.text).to.include('Recommencez dans 13\u00a0minutes.').and.include('Awa');
    expect(page.text).to.include('href="/compte/creer"').and.include('Revenir au formulaire');

    refus = new HttpRefusal(429, 'http.429', 20);
    expect((await envoyer('/refus')).text).to.include('dans une minute');
  });

  it('propose de recommencer une lecture qui n’a pas pu se faire', async () => {
    refus = new HttpRefusal(429, 'http.429', 60);
    const page = await request(app).get('/refus?q=lyon').set('x-langue', 'en');

    expect(page.text).to.include('href="/refus?q=lyon"').and.include('Try again in a minute.');
    expect(page.text).not.to.include('What you had written');
  });

  it('dit d’un formulaire périmé qu’il faut le recharger, sans le prendre pour un accès refusé', async () => {
    refus = new HttpRefusal(403, 'http.403.csrf');
    const page = await envoyer('/refus', 'http://site.exemple/mon-compte');

    expect(page.status).to.equal(403);
    expect(page.text).to.include('Formulaire à recharger').and.not.include('Accès refusé');
    expect(page.text).to.include('Awa');
  });

  it('dit l’essentiel seulement à un script', async () => {
    const reponse = await envoyer('/fiche').set('Accept', 'application/json');

    expect(reponse.body)
      .to.have.keys('type', 'title', 'status')
      .and.include({ type: 'http.401', status: 401 });
  });
});
