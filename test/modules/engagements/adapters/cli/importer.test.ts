import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import pino from 'pino';
import { KnexEngagementReader } from '../../../../../src/modules/engagements/adapters/persistence/KnexEngagementReader.ts';
import { CommandRefused } from '../../../../../src/platform/cli/CommandRefused.ts';
import { platform } from '../../../../../src/platform/tokens.ts';
import { testDialects } from '../../../../support/freshDatabase.ts';
import { rejection } from '../../../../support/rejection.ts';
import { testApp } from '../../../../support/testApp.ts';
import { unExpert } from '../../support/unExpert.ts';

const SIRET = '35600000000048';

const ENTETE =
  'numero;type;etat;structure;service_code;service_nom;emetteur;emetteur_nom;emetteur_service_code;emetteur_service_nom;' +
  'notifie_le;montant_ttc;devise;numero_marche;poste;poste_libelle;poste_montant_ttc;poste_statut';

interface Ligne {
  readonly numero?: string;
  readonly structure?: string;
  readonly etat?: string;
  readonly montant?: string;
  readonly poste?: string;
  readonly posteMontant?: string;
}

const ligne = ({
  numero = '0000048295',
  structure = SIRET,
  etat = 'COMMANDE',
  montant = '1200,00',
  poste = '1',
  posteMontant = '1200,00',
}: Ligne = {}): string =>
  `${numero};BON_DE_COMMANDE;${etat};${structure};;;TJ-LYON;Tribunal judiciaire de Lyon;SAR;;2026-01-15;${montant};EUR;;${poste};Rapport;${posteMontant};COMMANDE`;

for (const dialect of testDialects) {
  describe(`engagements importer, sur ${dialect}`, () => {
    const produit = testApp(dialect, '2026-03-02T09:00:00.000Z');
    const dossier = mkdtempSync(join(tmpdir(), 'chorus-pro-engagements-'));
    let structureId: number;

    before(async () => {
      structureId = await unExpert(produit(), SIRET);
    });
    after(() => rmSync(dossier, { recursive: true, force: true }));

    const importer = async (
      lignes: readonly string[],
      dryRun = false,
      entete = ENTETE,
    ): Promise<{ readonly dit: readonly string[]; readonly code: number }> => {
      const chemin = join(dossier, 'engagements.csv');
      writeFileSync(chemin, [entete, ...lignes, ''].join('\n'));
      const commande = produit()
        .container.getAll(platform.command)
        .find(({ nom }) => nom === 'engagements importer');
      const dit: string[] = [];
      const appel = {
        options: {},
        args: [chemin],
        dryRun,
        log: pino({ level: 'silent' }),
        print: (mot: string) => dit.push(mot),
      };
      if (!commande) throw new Error('no command');
      try {
        await commande.run(appel);
        return { dit, code: 0 };
      } catch (error) {
        if (error instanceof CommandRefused) return { dit, code: error.exitCode };
        throw error;
      }
    };
    const lu = (numero: string) =>
      new KnexEngagementReader(produit().container.get(platform.database)).find(numero);

    it('à blanc, compte sans rien garder', async () => {
      expect((await importer([ligne()], true)).dit.at(-1))
        .to.include('1 created')
        .and.include('dry run');
      expect(await lu('0000048295')).to.equal(undefined);
    });

    it('garde chaque engagement avec ses postes, et ne change rien la seconde fois', async () => {
      const lignes = [
        ligne({ montant: '3000', poste: '2', posteMontant: '1800' }),
        ligne({ montant: '3000', poste: '1', posteMontant: '1200' }),
        ligne({ numero: '0000051207' }),
      ];
      expect(await importer(lignes)).to.deep.equal({
        dit: ['2 created, 0 changed, 0 unchanged, 0 fault(s)'],
        code: 0,
      });
      expect((await importer(lignes)).dit).to.deep.equal(['0 created, 0 changed, 2 unchanged, 0 fault(s)']);

      const garde = await lu('0000048295');
      expect(garde).to.deep.include({
        structureId,
        notifieLe: '2026-01-15',
        devise: 'EUR',
        numeroMarche: null,
      });
      expect(garde?.montantTtc.toString()).to.equal('3000.00');
      expect(garde?.postes.map(({ numero, montantTtc }) => [numero, montantTtc.toString()])).to.deep.equal([
        [1, '1200.00'],
        [2, '1800.00'],
      ]);
    });

    it('change celui dont l’état a changé, sous le même id', async () => {
      const avant = await lu('0000051207');
      expect((await importer([ligne({ numero: '0000051207', etat: 'SOLDE' })])).dit.at(-1)).to.include(
        '1 changed',
      );
      expect(await lu('0000051207')).to.deep.include({ id: avant?.id, etat: 'SOLDE' });
    });

    it('dit chaque ligne fautive par sa ligne, sa colonne et la raison, et garde les autres', async () => {
      const { dit, code } = await importer([
        ligne({ numero: '0000060001' }),
        ligne({ numero: '60002' }),
        ligne({ numero: '0000060003', montant: '12O0' }),
        ligne({ numero: '0000060004', montant: '1300' }),
        ligne({ numero: '0000060005', structure: '73282932000074' }),
        ligne({ numero: '0000060006', montant: '0', posteMontant: '0' }),
        ligne({ numero: '0000060006', montant: '0', posteMontant: '0', poste: 'x' }),
        ligne({ numero: '0000060007', montant: '2400', poste: '1' }),
        ligne({ numero: '0000060007', montant: '2400', poste: '2', etat: 'ANNULE' }),
      ]);

      expect(code).to.equal(2);
      expect(dit.slice(0, -1).map((mot) => mot.split(': ')[0])).to.have.members([
        'engagements.csv:3:numero',
        'engagements.csv:4:montant_ttc',
        'engagements.csv:5:montant_ttc',
        'engagements.csv:8:poste',
        'engagements.csv:10:etat',
        'engagements.csv:6:structure',
      ]);
      expect(dit.find((mot) => mot.includes(':5:')))
        .to.include('1200.00')
        .and.include('1300.00');
      expect(dit.at(-1)).to.equal('1 created, 0 changed, 0 unchanged, 6 fault(s)');
      expect(await lu('0000060001')).to.have.property('numero');
      for (const numero of ['0000060003', '0000060004', '0000060005', '0000060006', '0000060007'])
        expect(await lu(numero), numero).to.equal(undefined);
    });

    it('dit un en-tête qu’il ne connaît pas, et un fichier absent', async () => {
      const { dit, code } = await importer([ligne()], false, ENTETE.replace('devise', 'monnaie'));
      expect(code).to.equal(2);
      expect(dit.join('\n')).to.include('engagements.csv:1:monnaie').and.include('engagements.csv:1:devise');

      const commande = produit()
        .container.getAll(platform.command)
        .find(({ nom }) => nom === 'engagements importer');
      const appel = {
        options: {},
        args: [join(dossier, 'absent.csv')],
        dryRun: false,
        log: pino({ level: 'silent' }),
        print: () => undefined,
      };
      expect((await rejection(commande!.run(appel), CommandRefused)).exitCode).to.equal(2);
    });
  });
}
