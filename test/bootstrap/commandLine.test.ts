import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { IndexDeMasse } from '../../src/modules/memoires/adapters/persistence/reprise/IndexDeMasse.ts';
import { openDatabase } from '../../src/platform/knex/openDatabase.ts';
import { freePort } from '../support/freePort.ts';
import { chorusPro, ready, type Ended, type Processus } from '../support/processus.ts';

describe('Ligne de commande', function () {
  this.timeout(60_000);
  let dossier: string;
  const lances: Processus[] = [];
  const lancer = (...args: readonly string[]): Promise<Ended> =>
    chorusPro(args, environnement(), dossier).ended;
  const servir = (port: number): Processus => {
    const processus = chorusPro(['serve'], { ...environnement(), PORT: String(port) }, dossier);
    lances.push(processus);
    return processus;
  };
  const environnement = () => ({
    DATABASE_URL: `sqlite:${join(dossier, 'base.sqlite')}`,
    FICHIERS: join(dossier, 'fichiers'),
    HOTE: '127.0.0.1',
  });

  before(() => {
    dossier = mkdtempSync(join(tmpdir(), 'chorus-pro-cli-'));
  });
  afterEach(async () => {
    for (const { child, ended } of lances.splice(0)) {
      child.kill('SIGKILL');
      await ended;
    }
  });
  after(() => rmSync(dossier, { recursive: true }));

  it('met le schéma à jour, une fois', async () => {
    const essai = await lancer('db', 'migrate', '--dry-run');
    expect(essai.stdout).to.match(/pending 20261201090000_platform_creer\n/);
    const premiere = await lancer('db', 'migrate');
    expect(premiere).to.include({ code: 0 });
    expect(premiere.stdout).to.match(/done 20261201090000_platform_creer\n/);

    expect((await lancer('db', 'migrate')).stdout).to.equal('0 migration(s) run\n');
    expect((await lancer('db', 'status')).stdout).to.not.include('pending');
  });

  it('remet les index qu’une reprise tuée avait retirés', async () => {
    await lancer('db', 'migrate');
    const { database } = openDatabase(environnement().DATABASE_URL, 1, 0);
    await new IndexDeMasse(database).retirer(100_000);
    await database.close();

    expect((await lancer('db', 'migrate')).stdout).to.include('taken away are back');
    expect((await lancer('db', 'migrate')).stdout).to.equal('0 migration(s) run\n');
  });

  it('dit un refus en une phrase, sans trace dans le journal', async () => {
    await lancer('db', 'migrate');
    const { code, stdout, stderr } = await lancer('reprise', 'importer', join(dossier, 'absent'));

    expect(code).to.equal(2);
    expect(stderr).to.include('Export refusé');
    expect(stdout + stderr)
      .to.include('command refused')
      .and.to.not.match(/stack|\n\s+at /);
  });

  it('échoue sur une commande inconnue, et la nomme', async () => {
    const { code, stderr } = await lancer('db', 'effacer');

    expect(code).to.equal(1);
    expect(stderr).to.include('effacer');
  });

  it('échoue sur un réglage faux, avec son nom', async () => {
    const { code, stderr } = await chorusPro(['db', 'status'], { PORT: 'beaucoup' }, dossier).ended;

    expect(code).to.equal(1);
    expect(stderr).to.include('PORT:').and.to.include('config/env.example');
  });

  it('échoue sans rester là quand le schéma n’est pas en place', async () => {
    const vide = { ...environnement(), DATABASE_URL: `sqlite:${join(dossier, 'vide.sqlite')}` };
    const { code, stderr } = await chorusPro(['serve'], vide, dossier).ended;

    expect(code).to.equal(1);
    expect(stderr).to.include('platform_ids');
  });

  it('montre l’aide', async () => {
    const { code, stdout } = await lancer('--help');

    expect(code).to.equal(0);
    expect(stdout).to.include('serve').and.to.include('db');
  });

  it('sert, puis s’arrête en bon ordre au premier signal', async () => {
    await lancer('db', 'migrate');
    const port = await freePort();
    const site = servir(port);
    await ready(site, port);
    site.child.kill('SIGTERM');
    const { code, stdout } = await site.ended;

    expect(code).to.equal(0);
    expect(stdout).to.include('"msg":"stopped"');
  });

  it('dit que le port est pris au lieu de servir à moitié', async () => {
    const port = await freePort();
    await ready(servir(port), port);
    const { code, stderr } = await servir(port).ended;

    expect(code).to.equal(1);
    expect(stderr).to.include('EADDRINUSE');
  });
});
