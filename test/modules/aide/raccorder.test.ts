import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect } from 'chai';
import {
  EXEMPLE_CURL,
  EXEMPLE_D_APPEL,
  EXEMPLE_DE_VERIFICATION,
} from '../../../src/modules/aide/adapters/http-web/raccorder/exemples.ts';
import { PostierHttps } from '../../../src/modules/raccordements/adapters/envoi/PostierHttps.ts';
import { htmlFaults } from '../../support/htmlFaults.ts';
import { testApp } from '../../support/testApp.ts';
import { Receveur, type Recu } from '../raccordements/support/Receveur.ts';
import { unPartenaire } from '../raccordements/support/unPartenaire.ts';
import { uneStructureEnBase } from '../raccordements/support/uneStructureEnBase.ts';

const SECRET = `whsec_${Buffer.alloc(32, 7).toString('base64')}`;

describe('la page d’aide « Raccorder son logiciel »', () => {
  const app = testApp('sqlite');
  let dossier: string;
  let portail: string;
  let fermer: () => void;
  let valeurs: Readonly<Record<string, string>>;

  before(async () => {
    dossier = mkdtempSync(join(tmpdir(), 'chorus-pro-exemples-'));
    const structureId = await uneStructureEnBase(app(), '73282932000074');
    const { clientId, clientSecret, login, motDePasse } = await unPartenaire(app(), structureId);
    const serveur = createServer(app().app);
    await new Promise<void>((resolve) => serveur.listen(0, '127.0.0.1', resolve));
    portail = `http://127.0.0.1:${(serveur.address() as AddressInfo).port}`;
    valeurs = {
      PORTAIL: portail,
      CLIENT_ID: clientId,
      CLIENT_SECRET: clientSecret,
      LOGIN: login,
      MOT_DE_PASSE: motDePasse,
    };
    fermer = () => {
      serveur.closeAllConnections();
      serveur.close();
    };
  });
  after(() => {
    fermer();
    rmSync(dossier, { recursive: true, force: true });
  });

  /** Runs a program that uses the example, as a partner does; gives what it prints. */
  const lancer = async (exemple: string, usage: string, donnees: unknown = null): Promise<unknown> => {
    writeFileSync(join(dossier, 'exemple.mts'), exemple);
    const programme = join(dossier, 'programme.mts');
    writeFileSync(programme, `import * as exemple from './exemple.mts';\n${usage}`);
    const { stdout } = await promisify(execFile)(
      process.execPath,
      ['--import', 'tsx', programme, JSON.stringify(donnees)],
      { env: valeurs },
    );
    return JSON.parse(stdout);
  };

  it('se lit dans les deux langues, sans compte', async () => {
    for (const [langue, mot] of [
      ['fr', 'Vérifier la signature'],
      ['en', 'Verify the signature'],
    ] as const) {
      const agent = app().agent();
      await agent.get(`/langue?vers=${langue}&retour=/aide`).expect(303);
      const { text } = await agent.get('/aide/raccorder').expect(200);
      expect(text).to.include(mot).and.include('timingSafeEqual');
      expect(await htmlFaults(text)).to.deep.equal([]);
    }
  });

  it('montre un appel en TypeScript qui réussit', async function () {
    this.timeout(30_000);
    const usage = `
      const { PORTAIL } = process.env;
      const lus = await exemple.appeler(PORTAIL, '/cpro/memoires/v1/rechercher', { vue: 'en-cours' });
      const refus = await exemple.appeler(PORTAIL, '/cpro/memoires/v1/consulter', { idMemoire: 1 }).catch(String);
      console.log(JSON.stringify({ lus, refus }));`;
    const { lus, refus } = (await lancer(EXEMPLE_D_APPEL, usage)) as {
      readonly lus: object;
      readonly refus: string;
    };
    expect(lus).to.include({ codeRetour: 0 });
    expect(refus).to.match(/20000 /);
  });

  it('montre un appel avec curl qui réussit', async () => {
    const { stdout } = await promisify(execFile)('sh', ['-c', EXEMPLE_CURL], {
      env: { ...valeurs, PATH: '/usr/local/bin:/usr/bin:/bin' },
    });
    expect(JSON.parse(stdout)).to.include({ codeRetour: 0 });
  });

  it('montre comment vérifier un message, et comment en refuser un faux', async function () {
    this.timeout(30_000);
    const receveur = await Receveur.ouvrir();
    const postier = new PostierHttps({ locales: true });
    const porter = async (le: Date): Promise<Recu> => {
      const url = receveur.url();
      await postier.porter({ url, id: 'liv_1', corps: '{"mot":"é"}', secrets: [SECRET], le });
      return receveur.recus.at(-1) as Recu;
    };
    const { entetes, corps } = await porter(new Date());
    const vieux = await porter(new Date(Date.now() - 3_600_000));
    const messages = [
      [entetes, corps, SECRET],
      [entetes, `${corps} `, SECRET],
      [entetes, corps, `whsec_${Buffer.alloc(32).toString('base64')}`],
      [{ ...entetes, 'webhook-id': 'liv_2' }, corps, SECRET],
      [{}, corps, SECRET],
      [vieux.entetes, vieux.corps, SECRET],
    ];
    const usage = `
      const messages = JSON.parse(process.argv[2]);
      console.log(JSON.stringify(messages.map((message) => exemple.messageAuthentique(...message))));`;
    const juges = await lancer(EXEMPLE_DE_VERIFICATION, usage, messages);
    expect(juges).to.deep.equal([true, false, false, false, false, false]);
    await receveur.fermer();
  });
});
