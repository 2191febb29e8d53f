import { expect } from 'chai';
import { once } from 'node:events';
import { createServer, get, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import type { Response } from 'express';
import type { FileStore } from '../../../../../../src/kernel/application/FileStore.ts';
import { envoyerArchive } from '../../../../../../src/modules/memoires/adapters/http-web/prestataire/listes/selection/envoyerArchive.ts';
import type { MemoireConsulte } from '../../../../../../src/modules/memoires/application/ConsulterMemoire.ts';
import type { OuvrirAccuse } from '../../../../../../src/modules/memoires/application/OuvrirAccuse.ts';
import { OuvrirPiece } from '../../../../../../src/modules/memoires/application/OuvrirPiece.ts';
import { unDeposant } from '../../../support/acteurs.ts';
import { unMemoire, unePiece } from '../../../support/unMemoire.ts';
import { STRUCTURE, unMonde } from '../../../support/unMonde.ts';

const sansFin = function* (): Generator<Buffer> {
  for (;;) yield Buffer.alloc(64 * 1024);
};

describe('l’archive d’une sélection', () => {
  it('ne laisse aucune pièce ouverte quand le téléchargement est coupé', async () => {
    const monde = unMonde();
    const { id } = await monde.garder(
      unMemoire().avec({ structureId: STRUCTURE, pieces: [unePiece('AUTRE')] }),
    );
    const ouverts: Readable[] = [];
    const files: FileStore = {
      put: () => Promise.reject(new Error('nothing is stored here')),
      open: () => {
        const contenu = Readable.from(sansFin());
        ouverts.push(contenu);
        return Promise.resolve(contenu);
      },
    };
    const consulte = { memoire: await monde.garde(id), accuse: null } as unknown as MemoireConsulte;
    let envoi: Promise<unknown> = Promise.resolve();
    const server = createServer((_req, res) => {
      const demande = {
        acteur: unDeposant(STRUCTURE),
        consultes: [consulte],
        ouvrirPiece: new OuvrirPiece(monde.reader, files),
        ouvrirAccuse: undefined as unknown as OuvrirAccuse,
        nomDeLAccuse: 'accusé',
      };
      envoi = envoyerArchive(demande, res as unknown as Response).catch((error: unknown) => error);
    }).listen(0, '127.0.0.1');
    try {
      await once(server, 'listening');
      const requete = get({ host: '127.0.0.1', port: (server.address() as AddressInfo).port });
      const [reponse] = (await once(requete, 'response')) as [IncomingMessage];
      await once(reponse, 'data');
      reponse.destroy();

      expect(await envoi).to.be.instanceOf(Error);
      expect(ouverts.map(({ destroyed }) => destroyed)).to.deep.equal([true]);
    } finally {
      for (const contenu of ouverts) contenu.destroy();
      server.close();
    }
  });
});
