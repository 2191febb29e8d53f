import { expect } from 'chai';
import request from 'supertest';
import type { Command } from '../../../../src/platform/cli/Command.ts';
import { CommandRefused } from '../../../../src/platform/cli/CommandRefused.ts';
import { createLogger } from '../../../../src/platform/log/createLogger.ts';
import { platform } from '../../../../src/platform/tokens.ts';
import { ports } from '../../../../src/modules/raccordements/raccordementsTokens.ts';
import { rejection } from '../../../support/rejection.ts';
import { testApp } from '../../../support/testApp.ts';
import { uneStructureEnBase } from '../support/uneStructureEnBase.ts';

describe('raccordement creer', () => {
  const app = testApp('sqlite');
  let structureId: number;

  const lancer = async (
    options: Readonly<Record<string, string | boolean>>,
    dryRun = false,
  ): Promise<readonly string[]> => {
    const commandes = app().container.getAll(platform.command);
    const commande = commandes.find(({ nom }) => nom === 'raccordement creer') as Command;
    const lignes: string[] = [];
    const log = createLogger('silent');
    await commande.run({ options, args: [], dryRun, log, print: (ligne) => lignes.push(ligne) });
    return lignes;
  };
  const nombre = async (): Promise<number> =>
    (await app().container.get(ports.applications).deStructures([structureId])).length;

  before(async () => {
    structureId = await uneStructureEnBase(app(), '73282932000074');
  });

  it('imprime une fois les quatre secrets, sur une ligne', async () => {
    const lignes = await lancer({ structure: '732 829 320 00074', nom: 'Logiciel' });

    expect(lignes).to.have.lengthOf(1);
    expect(lignes[0]).to.match(
      /^client_id=[0-9a-f-]{36} client_secret=\S{43} login_technique=TECH_1_73282932000074@cpro\.fr mot_de_passe_technique=\S{32}$/,
    );
    const [application] = await app().container.get(ports.applications).deStructures([structureId]);
    expect(application?.donnees.nom).to.equal('Logiciel');
    const clair = /client_secret=(\S+)/.exec(lignes[0]!)?.[1] ?? '';
    expect(JSON.stringify(application?.donnees)).not.to.include(clair);
  });

  it('imprime du JSON à qui le demande, et ses secrets ouvrent un jeton', async () => {
    const [ligne = ''] = await lancer({ structure: '73282932000074', json: true });
    const lus = JSON.parse(ligne) as Readonly<Record<string, string>>;

    expect(lus.login_technique).to.equal('TECH_2_73282932000074@cpro.fr');
    await request(app().app)
      .post('/api/oauth/token')
      .type('form')
      .send({ grant_type: 'client_credentials', client_id: lus.client_id, client_secret: lus.client_secret })
      .expect(200);
  });

  it('ne garde rien à blanc, et refuse une structure inconnue en une phrase', async () => {
    const avant = await nombre();

    expect((await lancer({ structure: '73282932000074' }, true))[0]).to.include('nothing was kept');
    const refus = await rejection(lancer({ structure: '00000000000000' }), CommandRefused);
    expect(refus.exitCode).to.equal(2);
    expect(await nombre()).to.equal(avant);
  });
});
