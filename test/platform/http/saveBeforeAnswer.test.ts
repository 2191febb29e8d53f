import { once } from 'node:events';
import { get, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { expect } from 'chai';
import express from 'express';
import session, { MemoryStore, type SessionData } from 'express-session';
import { saveBeforeAnswer } from '../../../src/platform/http/session/saveBeforeAnswer.ts';

class SlowStore extends MemoryStore {
  writes = 0;

  override set(sid: string, data: SessionData, then?: (error?: unknown) => void): void {
    this.writes += 1;
    void delay(60).then(() => super.set(sid, data, then));
  }
}

class BrokenStore extends MemoryStore {
  override set(_sid: string, _data: SessionData, then?: (error?: unknown) => void): void {
    then?.(new Error('no room left'));
  }
}

describe('Session gardée avant la réponse', () => {
  let server: Server;

  const serve = async (store: MemoryStore): Promise<void> => {
    const app = express();
    app.use(session({ store, secret: 'test', resave: false, saveUninitialized: false }));
    app.use(saveBeforeAnswer);
    app.get('/agir', (req, res) => {
      req.session.utilisateurId = 7;
      res.redirect(303, '/lire');
    });
    app.get('/lire', (req, res) => void res.json(req.session.utilisateurId ?? null));
    const panne: express.ErrorRequestHandler = (error: Error, _req, res, _next) =>
      void res.status(500).send(error.message);
    app.use(panne);
    server = app.listen(0, '127.0.0.1');
    await once(server, 'listening');
  };

  const ask = async (path: string, cookie = ''): Promise<IncomingMessage> => {
    const { port } = server.address() as AddressInfo;
    const [response] = (await once(get({ port, path, headers: { cookie } }), 'response')) as [
      IncomingMessage,
    ];
    return response;
  };
  const bodyOf = async (response: IncomingMessage): Promise<string> => (await response.toArray()).join('');

  afterEach(() => server.close());

  it('se lit dès que l’en-tête d’une redirection arrive, si lente que soit la base', async () => {
    await serve(new SlowStore());
    const redirection = await ask('/agir');
    const cookie = redirection.headers['set-cookie']?.[0]?.split(';')[0];
    expect(redirection.statusCode).to.equal(303);
    expect(await bodyOf(await ask('/lire', cookie))).to.equal('7');
  });

  it('n’écrit rien quand elle n’a pas changé', async () => {
    const store = new SlowStore();
    await serve(store);
    expect(await bodyOf(await ask('/lire'))).to.equal('null');
    expect(store.writes).to.equal(0);
  });

  it('dit la panne au lieu de rediriger quand elle ne peut pas être gardée', async () => {
    await serve(new BrokenStore());
    const reponse = await ask('/agir');
    expect(reponse.statusCode).to.equal(500);
    expect(await bodyOf(reponse)).to.equal('no room left');
  });
});
