import { basename } from 'node:path';
import type { Command } from '../../../../platform/cli/Command.ts';
import { CommandRefused } from '../../../../platform/cli/CommandRefused.ts';
import type { RangerEngagements } from '../../application/RangerEngagements.ts';
import { lireFichierDEngagements } from './lireFichierDEngagements.ts';

const DES_FAUTES = 2;

/**
 * `engagements importer`: what the accounting system of the State has ordered. Engagements that are right are kept, whatever is
 * wrong elsewhere in the file; run again, it changes only what changed.
 */
export const importerEngagementsCommand = (ranger: RangerEngagements): Command => ({
  nom: 'engagements importer',
  description:
    'Import engagements juridiques from a CSV file; each bad line is told, and the exit code is then 2',
  arguments: ['<csv>'],
  ecrit: true,
  async run({ args: [chemin = ''], dryRun, print }) {
    const { engagements, fautes } = lireFichierDEngagements(chemin);
    const bilan = await ranger.execute(
      engagements.map(({ engagement }) => engagement),
      dryRun,
    );
    const inconnus = new Set(bilan.sansStructure);
    const dites = [
      ...fautes.map(({ file, line, column, message }) => ({ file, line, column, message })),
      ...engagements
        .filter(({ engagement }) => inconnus.has(engagement.numero))
        .map(({ ligne, engagement }) => ({
          file: basename(chemin),
          line: ligne,
          column: 'structure',
          message: `attendu l’identifiant d’une structure active, reçu «\u00a0${engagement.identifiant}\u00a0»`,
        })),
    ];
    for (const { file, line, column, message } of dites)
      print(`${[file, line, column].filter((lieu) => lieu !== null).join(':')}: ${message}`);
    print(
      `${bilan.crees} created, ${bilan.modifies} changed, ${bilan.inchanges} unchanged, ${dites.length} fault(s)` +
        (dryRun ? ' (dry run: nothing was kept)' : ''),
    );
    if (dites.length > 0) throw new CommandRefused('some lines were left out, see above', DES_FAUTES);
  },
});
