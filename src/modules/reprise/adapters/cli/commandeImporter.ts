import type { Command } from '../../../../platform/cli/Command.ts';
import type { ImporterExport } from '../../application/ImporterExport.ts';
import { commandeDeReprise } from './commandeDeReprise.ts';

const RAPPORT = 'rapport-de-reprise.csv';
const nombres = new Intl.NumberFormat('fr-FR');

/** No mail is ever sent by it: `reprise inviter` does, later. `--mail-later` says so to who reads the command. */
export const commandeImporter = (importer: ImporterExport): Command =>
  commandeDeReprise(
    {
      nom: 'reprise importer',
      description:
        'Take an export of the legacy portal over (a folder, a .tar.gz or a .zip); may be run again at any time',
      arguments: ['<export>'],
      options: [
        { flags: '--rapport <fichier>', description: `the report, CSV and HTML (${RAPPORT} by default)` },
        { flags: '--mail-later', description: 'no mail is sent (this is always so: see reprise inviter)' },
      ],
      ecrit: true,
    },
    async ({ args, options, dryRun, print }, suivi) => {
      const rapport = typeof options.rapport === 'string' ? options.rapport : RAPPORT;
      const { bilan, lotId } = await importer.execute({
        chemin: args[0] ?? '',
        aBlanc: dryRun,
        rapport,
        suivi,
      });
      for (const { nature, lus, repris, misAJour, inchanges, ecartes } of bilan.comptes) {
        const comptes = {
          lus,
          repris,
          'mis à jour': misAJour,
          inchangés: inchanges,
          'laissés de côté': ecartes,
        };
        const dits = Object.entries(comptes).map(([mot, nombre]) => `${nombres.format(nombre)} ${mot}`);
        print(`${nature}\u00a0: ${dits.join(', ')}`);
      }
      print(`Rapport\u00a0: ${rapport}`);
      print(lotId === null ? 'Simulation\u00a0: rien n’a été repris.' : `Lot ${lotId} terminé.`);
    },
  );
