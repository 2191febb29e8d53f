import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { pino } from 'pino';
import { commandeDeReprise } from '../../../../../src/modules/reprise/adapters/cli/commandeDeReprise.ts';
import { commandeGenerer } from '../../../../../src/modules/reprise/adapters/cli/commandeGenerer.ts';
import {
  commandeVerifier,
  type Ecart,
} from '../../../../../src/modules/reprise/adapters/cli/commandeVerifier.ts';
import { erreursDeReprise } from '../../../../../src/modules/reprise/adapters/cli/erreursDeReprise.ts';
import { FabriqueSurDisque } from '../../../../../src/modules/reprise/adapters/generation/FabriqueSurDisque.ts';
import { GenererExport } from '../../../../../src/modules/reprise/application/GenererExport.ts';
import { LotUtilise, RepriseEnCours } from '../../../../../src/modules/reprise/domain/erreurs.ts';
import { ExportRefuse } from '../../../../../src/modules/reprise/domain/ExportRefuse.ts';
import { RAISONS_DE_REFUS } from '../../../../../src/modules/reprise/domain/raisonsDeRefus.ts';
import type { Command, CommandCall } from '../../../../../src/platform/cli/Command.ts';
import { CommandRefused } from '../../../../../src/platform/cli/CommandRefused.ts';
import { ErrorSentences } from '../../../../../src/platform/http/ErrorTexts.ts';
import { rejection } from '../../../../support/rejection.ts';

describe('Commandes de reprise', () => {
  const dites: string[] = [];
  const lancer = (commande: Command, ecart: Partial<CommandCall> = {}): Promise<void> => {
    dites.length = 0;
    return commande.run({
      options: {},
      args: [],
      dryRun: false,
      log: pino({ enabled: false }),
      print: (ligne) => dites.push(ligne),
      ...ecart,
    });
  };
  const quiEchoue = (erreur: Error): Command =>
    commandeDeReprise({ nom: 'essai', description: '', ecrit: false }, () => Promise.reject(erreur));

  it('disent en une phrase qu’un export est refusé, et se terminent par 2', async () => {
    const refus = await rejection(
      lancer(quiEchoue(new ExportRefuse('EMPREINTE_DIFFERENTE', 'etats.csv'))),
      CommandRefused,
    );
    expect(refus.exitCode).to.equal(2);
    expect(refus.message).to.equal(
      'Export refusé, rien n’a été écrit\u00a0: le fichier etats.csv n’a pas l’empreinte SHA-256 annoncée par le manifeste.',
    );
  });

  it('disent les autres refus, et se terminent par 1', async () => {
    expect(await rejection(lancer(quiEchoue(new RepriseEnCours())), CommandRefused)).to.include({
      exitCode: 1,
      message: 'Une reprise est déjà en cours sur cette base.',
    });
    const { message } = await rejection(lancer(quiEchoue(new LotUtilise(3, 12))), CommandRefused);
    expect(message).to.include('Le lot 3').and.include('12 objets');
  });

  it('laissent passer une panne telle qu’elle est', async () => {
    const panne = new Error('disque plein');
    expect(await rejection(lancer(quiEchoue(panne)), Error)).to.equal(panne);
  });

  it('ont une phrase dans les deux langues pour chaque raison de refus', () => {
    const phrases = new ErrorSentences([erreursDeReprise]);
    for (const raison of RAISONS_DE_REFUS) {
      for (const langue of ['fr', 'en'] as const) {
        const phrase = phrases.sentence(langue, 'reprise.export-refuse', new ExportRefuse(raison, 'objet'));
        expect(phrase, `${langue} ${raison}`).to.match(/^Export (?:refusé|refused), .+\.$/);
      }
    }
  });

  it('« verifier » dit chaque écart et échoue, ou dit qu’il n’y en a pas', async () => {
    const verifier = (ecarts: readonly Ecart[]): Command =>
      commandeVerifier({ execute: () => Promise.resolve(ecarts) });
    const refus = await rejection(
      lancer(verifier([{ sujet: 'mémoires', attendu: '10', trouve: '9' }]), { args: ['export'] }),
      CommandRefused,
    );
    expect(refus.exitCode).to.equal(1);
    expect(dites).to.deep.equal(['mémoires\u00a0: 10 attendu, 9 trouvé']);
    await lancer(verifier([]), { args: ['export'] });
    expect(dites).to.deep.equal(['Aucun écart avec l’export.']);
  });

  describe('« generer »', () => {
    let dossier: string;
    const generer = commandeGenerer(new GenererExport(new FabriqueSurDisque()));

    beforeEach(() => {
      dossier = mkdtempSync(join(tmpdir(), 'chorus-pro-generer-'));
    });
    afterEach(() => rmSync(dossier, { recursive: true }));

    it('écrit un export, et dit combien de lignes et d’anomalies', async () => {
      const vers = join(dossier, 'export');
      await lancer(generer, { options: { fournisseurs: '5', memoires: '30', anomalies: true, vers } });
      expect(dites.join('\n')).to.include('fournisseurs 5').and.include('memoires.csv TOTAL_TTC 1');
      expect(readdirSync(vers)).to.include('manifeste.json').and.include('pieces');
    });

    for (const options of [{ fournisseurs: 'beaucoup' }, { fournisseurs: '0' }, { encodage: 'latin-9' }]) {
      it(`refuse ${JSON.stringify(options)}`, async () => {
        const vers = join(dossier, 'export');
        await rejection(
          lancer(generer, { options: { fournisseurs: '1', memoires: '1', vers, ...options } }),
          Error,
        );
        expect(readdirSync(dossier)).to.deep.equal([]);
      });
    }
  });
});
