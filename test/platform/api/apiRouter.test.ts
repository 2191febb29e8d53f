import { once } from 'node:events';
import { request as demander, type IncomingMessage } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { setTimeout as delay } from 'node:timers/promises';
import { expect } from 'chai';
import express, { type Express } from 'express';
import { pino } from 'pino';
import request from 'supertest';
import { z } from 'zod';
import type { Acteur } from '../../../src/kernel/application/Acteur.ts';
import { DomainError, type ErrorKind } from '../../../src/kernel/domain/DomainError.ts';
import type { ApiGateway, LigneDeJournal } from '../../../src/platform/api/ApiGateway.ts';
import { ApiRefusal } from '../../../src/platform/api/ApiRefusal.ts';
import { apiRoute } from '../../../src/platform/api/ApiRoute.ts';
import { apiRouter } from '../../../src/platform/api/apiRouter.ts';
import { CodesDeRefus } from '../../../src/platform/api/CodesDeRefus.ts';
import { FichierEnFlux, fichierRendu } from '../../../src/platform/api/FichierEnFlux.ts';
import { Guichet } from '../../../src/platform/api/Guichet.ts';
import { corps, texte } from '../../../src/platform/api/wire/champs.ts';
import { ReponsesGardees } from '../../../src/platform/api/ReponsesGardees.ts';
import { AesSecretBox } from '../../../src/platform/secrets/AesSecretBox.ts';
import { ErrorSentences } from '../../../src/platform/http/ErrorTexts.ts';
import { FixedClock } from '../../support/doubles.ts';
import { freshDatabase } from '../../support/freshDatabase.ts';
import { unServiceDEssai } from './support/unServiceDEssai.ts';

class TasseFragile extends DomainError {
  readonly code = 'tasse.fragile';
  override readonly champ = 'anse';
  constructor(readonly kind: ErrorKind) {
    super();
  }
}

const acteur: Acteur = {
  utilisateurId: 7,
  prenom: '',
  nom: 'Compte technique',
  langue: 'fr',
  derniereConnexion: null,
  support: false,
  habilitations: [],
};

const refusant = apiRoute({
  chemin: '/cpro/essais/v1/refuser',
  resume: 'Refuser',
  corps: corps({ nature: texte() }),
  reponse: z.object({}),
  exemple: {},
  handle: ({ corps: { nature } }) => {
    if (nature === 'panne') throw new Error('a secret of the house');
    throw new TasseFragile(nature as ErrorKind);
  },
});

const ailleurs = apiRoute({
  chemin: '/cpro/autres/v1/lire',
  resume: 'Lire',
  corps: corps({}),
  reponse: z.object({}),
  exemple: {},
  handle: () => ({}),
});

let comptes = 0;

let prets = 0;

const preparer = apiRoute({
  chemin: '/cpro/essais/v1/preparer',
  resume: 'Préparer',
  corps: corps({ quoi: texte() }),
  reponse: z.object({ fait: z.string() }),
  ecrit: true,
  exemple: {},
  preparer: ({ corps: { quoi = '' } }) => Promise.resolve(`${quoi} prête, ${++prets}`),
  handle: ({ prepare }) => ({ fait: prepare }),
});

let contenu = Readable.from([]);
const guichet = new Guichet(1, 50);

const telecharger = apiRoute({
  chemin: '/cpro/essais/v1/telecharger',
  resume: 'Télécharger',
  corps: corps({}),
  reponse: z.object({ nom: z.string(), fichier: fichierRendu() }),
  exemple: {},
  handle: () => ({
    nom: 'é"',
    fichier: new FichierEnFlux(
      () => Promise.resolve(contenu),
      () => guichet.entrer(),
    ),
  }),
});

const compter = apiRoute({
  chemin: '/cpro/essais/v1/compter',
  resume: 'Compter',
  corps: corps({ quoi: texte() }),
  reponse: z.object({ combien: z.int() }),
  ecrit: true,
  exemple: {},
  handle: () => ({ combien: ++comptes }),
});

/** Knows one token and one account. */
class PasserelleDEssai implements ApiGateway {
  readonly journal: LigneDeJournal[] = [];
  ouverts = 0;

  reconnaitre({ authorization }: { authorization: string | undefined }) {
    if (authorization === undefined) throw new ApiRefusal(400, { 'WWW-Authenticate': 'Bearer' });
    if (authorization !== 'Bearer bon') throw new ApiRefusal(401);
    return Promise.resolve({ applicationId: 1, domaines: new Set(['essais']) });
  }

  ouvrir(_application: unknown, { compte }: { compte: string | undefined }) {
    if (compte !== 'bon') throw new ApiRefusal(401);
    this.ouverts += 1;
    return { applicationId: 1, acteur };
  }

  noter(ligne: LigneDeJournal): void {
    this.journal.push(ligne);
  }
}

const vers = async (atteint: () => boolean, pas = 5): Promise<void> => {
  while (!atteint()) await delay(pas);
};

describe('apiRouter', () => {
  const passerelle = new PasserelleDEssai();
  const db = freshDatabase('sqlite');
  let app: Express;
  const erreurs: string[] = [];

  beforeEach(() => {
    erreurs.length = 0;
  });

  before(() => {
    app = express();
    app.use(
      '/cpro',
      apiRouter({
        routes: [unServiceDEssai, refusant, ailleurs, compter, preparer, telecharger],
        gateway: passerelle,
        reponses: new ReponsesGardees(db(), new FixedClock(), new AesSecretBox(db(), undefined)),
        codes: new CodesDeRefus([{ 'tasse.ebrechee': { codeRetour: 20_303, message: 'GCU_MSG_09_001' } }]),
        sentences: new ErrorSentences([
          {
            fr: { 'tasse.fragile': 'La tasse est fragile.' },
            en: { 'tasse.fragile': 'The cup is fragile.' },
          },
        ]),
        log: pino({ level: 'error' }, { write: (ligne: string) => erreurs.push(ligne) }),
      }),
    );
  });

  const poster = (chemin: string) =>
    request(app).post(chemin).set('Authorization', 'Bearer bon').set('cpro-account', 'bon');

  it('répond avec l’enveloppe au niveau des champs, et un x-correlationid', async () => {
    const reponse = await poster('/cpro/essais/v1/rechercher').send({ idEssai: '3' });

    expect(reponse.status).to.equal(200);
    expect(reponse.body).to.deep.include({ codeRetour: 0, libelle: 'TRA_MSG_00.000' });
    expect(reponse.body).to.have.nested.property('listeEssais[0].idEssai', 3);
    expect(reponse.headers['x-correlationid']).to.match(/^Id-[0-9a-f-]{36}$/);
  });

  for (const [nom, chemin, entetes, status] of [
    ['sans jeton', 'essais/v1/rechercher', {}, 400],
    ['d’un mauvais jeton', 'essais/v1/rechercher', { authorization: 'Bearer faux' }, 401],
    ['sans compte technique', 'essais/v1/rechercher', { authorization: 'Bearer bon' }, 401],
    [
      'hors des domaines souscrits',
      'autres/v1/lire',
      { authorization: 'Bearer bon', 'cpro-account': 'bon' },
      403,
    ],
    [
      'd’un service inconnu',
      'essais/v1/inconnu',
      { authorization: 'Bearer bon', 'cpro-account': 'bon' },
      403,
    ],
    ['d’un service inconnu, sans jeton', 'essais/v1/inconnu', {}, 400],
  ] as const) {
    it(`répond ${status} et {} à un appel ${nom}`, async () => {
      const reponse = await request(app).post(`/cpro/${chemin}`).set(entetes).send({});

      expect(reponse.status).to.equal(status);
      expect(reponse.body).to.eql({});
      expect(reponse.headers['x-correlationid']).to.match(/^Id-/);
    });
  }

  it('répond 415 à un corps qui n’est pas du JSON, 413 à un corps trop lourd', async () => {
    const texteNu = await poster('/cpro/essais/v1/rechercher').type('text/plain').send('idEssai=3');
    const lourd = await poster('/cpro/essais/v1/rechercher').send({ libelle: 'a'.repeat(12_600_000) });

    expect([texteNu.status, lourd.status]).to.eql([415, 413]);
  });

  it('lit un corps absent, `null`, `[]` et un charset annoncé', async () => {
    for (const envoi of ['null', '[]', '{}', '']) {
      const reponse = await poster('/cpro/essais/v1/rechercher')
        .set('Content-Type', 'application/json;charset=utf-8')
        .send(envoi);
      expect(reponse.status, envoi).to.equal(200);
    }
  });

  it('dit d’un JSON illisible ou d’un champ faux lequel, avec un code', async () => {
    const illisible = await poster('/cpro/essais/v1/rechercher').type('application/json').send('{"a":');
    const faux = await poster('/cpro/essais/v1/rechercher').send({
      idEssai: 'x',
      criteres: { depuis: '2026-02-30' },
    });

    expect([illisible.status, faux.status]).to.eql([400, 400]);
    expect((faux.body as { libelle: string }).libelle).to.match(/idEssai, criteres\.depuis$/);
    expect((illisible.body as { codeRetour: number }).codeRetour).to.be.greaterThan(0);
  });

  for (const [kind, codeRetour] of [
    ['not-found', 20_000],
    ['forbidden', 20_001],
    ['conflict', 20_002],
    ['rule-broken', 20_004],
  ] as const) {
    it(`traduit un refus « ${kind} » en ${codeRetour}, avec sa phrase et son champ`, async () => {
      const reponse = await poster('/cpro/essais/v1/refuser').send({ nature: kind });

      expect(reponse.status).to.equal(400);
      expect(reponse.body).to.have.property('codeRetour', codeRetour);
      expect((reponse.body as { libelle: string }).libelle).to.match(/ - La tasse est fragile\. \(anse\)$/);
    });
  }

  it('ne dit rien d’une panne', async () => {
    const reponse = await poster('/cpro/essais/v1/refuser').send({ nature: 'panne' });

    expect(reponse.status).to.equal(500);
    expect(reponse.text).not.to.include('secret');
  });

  it('refuse un corps de cent mille niveaux comme un corps illisible', async () => {
    for (const niveaux of [65, 100_000]) {
      const reponse = await poster('/cpro/essais/v1/rechercher')
        .type('application/json')
        .send(`{"a":${'['.repeat(niveaux)}${']'.repeat(niveaux)}}`);

      expect([reponse.status, (reponse.body as { codeRetour: number }).codeRetour]).to.eql([400, 20_013]);
    }
  });

  it('ne prépare qu’une fois ce qui vient plusieurs fois avec une clé', async () => {
    const envoyer = () =>
      poster('/cpro/essais/v1/preparer').set('Idempotency-Key', 'k-2').send({ quoi: 'tasse' });
    const reponses = await Promise.all([envoyer(), envoyer(), envoyer()]);

    expect(reponses.map(({ body }) => (body as { fait: string }).fait)).to.eql(
      reponses.map(() => 'tasse prête, 1'),
    );
    expect((await poster('/cpro/essais/v1/preparer').send({ quoi: 'anse' })).body).to.include({
      fait: 'anse prête, 2',
    });
  });

  it('rend un fichier à mesure qu’il le lit, quelle que soit la taille des morceaux', async () => {
    contenu = Readable.from([Buffer.from('a'), Buffer.from('bcde'), Buffer.from(''), Buffer.from('fghij')]);
    const rendu = await poster('/cpro/essais/v1/telecharger').send({});

    expect(rendu.status).to.equal(200);
    expect(rendu.body).to.eql({
      codeRetour: 0,
      libelle: 'TRA_MSG_00.000',
      nom: 'é"',
      fichier: Buffer.from('abcdefghij').toString('base64'),
    });
    expect(rendu.headers).to.include({ 'transfer-encoding': 'chunked' });
  });

  it('ne lit d’un fichier que ce que prend celui qui le reçoit', async () => {
    const MORCEAU = Buffer.alloc(64 * 1_024, 'x');
    const MORCEAUX = 960;
    let lus = 0;
    contenu = Readable.from(
      (function* () {
        for (; lus < MORCEAUX; lus += 1) yield MORCEAU;
      })(),
    );
    const serveur = app.listen(0);
    await once(serveur, 'listening');
    const requete = demander({
      port: (serveur.address() as AddressInfo).port,
      path: '/cpro/essais/v1/telecharger',
      method: 'POST',
      headers: { authorization: 'Bearer bon', 'cpro-account': 'bon' },
    }).end();
    const [reponse] = (await once(requete, 'response')) as [IncomingMessage];

    let avant = -1;
    await vers(() => lus === avant || ((avant = lus), false), 200);
    expect(lus).to.be.lessThan(MORCEAUX / 2);
    let recus = 0;
    for await (const morceau of reponse) recus += (morceau as Buffer).length;
    serveur.close();
    expect(lus).to.equal(MORCEAUX);
    expect(recus).to.be.greaterThan((MORCEAUX * MORCEAU.length * 4) / 3);
  });

  it('coupe la connexion quand un fichier ne se lit pas jusqu’au bout', async () => {
    contenu = Readable.from(
      (function* () {
        yield Buffer.alloc(100_000);
        throw new Error('disk failure');
      })(),
    );
    const [erreur] = await Promise.allSettled([poster('/cpro/essais/v1/telecharger').send({})]);

    expect(erreur.status).to.equal('rejected');
  });

  it('rend la place d’un client qui part au milieu d’un fichier, et ferme le fichier, sans crier à la panne', async () => {
    const infini = Readable.from(
      (function* () {
        for (;;) yield Buffer.alloc(64 * 1_024);
      })(),
    );
    contenu = infini;
    const serveur = app.listen(0);
    await once(serveur, 'listening');
    const requete = demander({
      port: (serveur.address() as AddressInfo).port,
      path: '/cpro/essais/v1/telecharger',
      method: 'POST',
      headers: { authorization: 'Bearer bon', 'cpro-account': 'bon' },
    }).end();
    await once(requete, 'response');
    requete.on('error', () => {}).destroy();
    await vers(() => infini.destroyed);
    serveur.close();

    contenu = Readable.from([Buffer.from('a')]);
    expect((await poster('/cpro/essais/v1/telecharger').send({})).status).to.equal(200);
    expect(erreurs).to.eql([]);
  });

  it('demande de revenir quand trop de fichiers sortent à la fois', async () => {
    const sortir = await guichet.entrer();
    contenu = Readable.from([Buffer.from('a')]);
    const refuse = await poster('/cpro/essais/v1/telecharger').send({});
    sortir();
    const rendu = await poster('/cpro/essais/v1/telecharger').send({});

    expect([refuse.status, refuse.headers['retry-after'], refuse.body]).to.eql([429, '10', {}]);
    expect(rendu.status).to.equal(200);
  });

  it('ne dit pas d’un client parti avant la fin de son envoi que c’est une panne', async () => {
    const serveur = app.listen(0);
    await once(serveur, 'listening');
    passerelle.journal.length = 0;
    passerelle.ouverts = 0;
    const socket = connect((serveur.address() as AddressInfo).port, '127.0.0.1');
    socket.write(
      'POST /cpro/essais/v1/rechercher HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer bon\r\n' +
        'cpro-account: bon\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{"a":',
    );
    await vers(() => passerelle.ouverts > 0);
    socket.destroy();
    await vers(() => passerelle.journal.length > 0);
    serveur.close();

    expect(passerelle.journal.map(({ statut }) => statut)).to.eql([400]);
    expect(erreurs).to.eql([]);
  });

  it('ne fait qu’une fois ce qui porte une Idempotency-Key, et le refait sans elle', async () => {
    const avecCle = () =>
      poster('/cpro/essais/v1/compter').set('Idempotency-Key', 'k-1').send({ quoi: 'tasses' });
    const reponses = [await avecCle(), await avecCle()].map(({ body }) => body as { combien: number });
    const sansCle = await poster('/cpro/essais/v1/compter').send({ quoi: 'tasses' });

    expect(reponses[1]).to.eql(reponses[0]);
    expect((sansCle.body as { combien: number }).combien).to.equal((reponses[0]?.combien ?? 0) + 1);
  });

  it('note chaque appel : qui, quel service, quel code', async () => {
    passerelle.journal.length = 0;
    await poster('/cpro/essais/v1/refuser').send({ nature: 'conflict' });
    await poster('/cpro/essais/v1/rechercher').send({});

    expect(
      passerelle.journal.map(({ route, statut, codeRetour, compteId }) => [
        route,
        statut,
        codeRetour,
        compteId,
      ]),
    ).to.eql([
      ['/cpro/essais/v1/refuser', 400, 20_002, 7],
      ['/cpro/essais/v1/rechercher', 200, 0, 7],
    ]);
  });
});
