import { once } from 'node:events';
import { get, createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { expect } from 'chai';
import type { Response } from 'express';
import { fromBuffer, type Entry } from 'yauzl';
import type { FichierPersonnel } from '../../../../../../src/kernel/application/DonneesPersonnelles.ts';
import { envoyerExport } from '../../../../../../src/modules/comptes/adapters/http-web/donnees/envoyerExport.ts';

const LE = new Date('2026-03-02T09:00:00.000Z');
const MO = 1024 * 1024;

const entreesDe = (archive: Buffer): Promise<readonly Entry[]> =>
  new Promise((resolve, reject) => {
    fromBuffer(archive, (error, zip) => {
      if (error) return reject(error);
      const entrees: Entry[] = [];
      zip.on('entry', (entree: Entry) => entrees.push(entree));
      zip.on('end', () => resolve(entrees));
      zip.on('error', reject);
    });
  });

describe('envoyerExport', () => {
  let server: Server;
  let fin: Promise<unknown>;

  const servir = async (fichiers: () => AsyncIterable<FichierPersonnel>): Promise<IncomingMessage> => {
    server = createServer((_req, res) => {
      fin = envoyerExport(
        { lisezMoi: 'Bonjour', demandeLe: LE, fichiers: fichiers() },
        res as unknown as Response,
      ).catch((error: unknown) => error);
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    const [reponse] = (await once(get({ host: '127.0.0.1', port }), 'response')) as [IncomingMessage];
    return reponse;
  };

  afterEach(() => {
    server.closeAllConnections();
    server.close();
  });

  it('envoie LISEZMOI, le JSON et les pièces, même vides', async () => {
    const reponse = await servir(async function* () {
      yield { chemin: 'compte/profil.json', json: { nom: 'Zoé' } };
      yield { chemin: 'memoires/1/pièce.pdf', le: LE, ouvrir: async () => Readable.from([Buffer.alloc(MO)]) };
      yield { chemin: 'memoires/1/vide.txt', le: LE, ouvrir: async () => Readable.from([]) };
    });

    const entrees = await entreesDe(await buffer(reponse));

    expect(await fin).to.equal(undefined);
    expect(entrees.map(({ fileName, uncompressedSize }) => [fileName, uncompressedSize])).to.deep.equal([
      ['LISEZMOI.txt', 7],
      ['compte/profil.json', Buffer.byteLength('{\n  "nom": "Zoé"\n}\n')],
      ['memoires/1/pièce.pdf', MO],
      ['memoires/1/vide.txt', 0],
    ]);
  });

  it('n’ouvre un fichier qu’une fois le précédent lu, et n’avance pas plus vite que la personne', async () => {
    let ouverts = 0;
    const reponse = await servir(async function* () {
      for (let rang = 0; rang < 60; rang += 1) {
        const ouvrir = async (): Promise<Readable> => {
          ouverts += 1;
          return Readable.from([Buffer.alloc(MO)]);
        };
        yield { chemin: `pieces/${rang}.bin`, le: LE, ouvrir };
      }
    });
    reponse.pause();
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(ouverts).to.be.lessThan(40);

    const entrees = await entreesDe(await buffer(reponse));
    expect(entrees).to.have.lengthOf(61);
    expect(ouverts).to.equal(60);
  }).timeout(30_000);

  it('ferme ce qui est ouvert quand la personne s’en va', async () => {
    const source = new Readable({ read: () => undefined });
    let suite = false;
    const reponse = await servir(async function* () {
      source.push(Buffer.alloc(MO));
      yield { chemin: 'sans-fin.bin', le: LE, ouvrir: async () => source };
      suite = true;
    });
    reponse.once('data', () => reponse.destroy());

    await once(source, 'close');
    expect(await fin).to.be.instanceOf(Error);
    expect(suite).to.equal(false);
  });

  it('coupe l’archive plutôt que d’en donner une fausse quand un fichier manque', async () => {
    const reponse = await servir(async function* () {
      yield { chemin: 'a.json', json: {} };
      yield {
        chemin: 'perdu.pdf',
        le: LE,
        ouvrir: () => Promise.reject(new Error('no file')),
      };
    });

    const lu = await buffer(reponse).catch((error: unknown) => error);
    expect(lu).to.be.instanceOf(Error);
    expect(await fin).to.include({ message: 'no file' });
  });
});
