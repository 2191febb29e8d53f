import type { Command } from '../../../../platform/cli/Command.ts';
import type { GenererExport } from '../../application/GenererExport.ts';
import { NOMS_DE_FICHIERS } from '../../domain/format.ts';
import { commandeDeReprise } from './commandeDeReprise.ts';
import { entierDe } from './entierDe.ts';

const GRAINE = 2026;

export const commandeGenerer = (generer: GenererExport): Command =>
  commandeDeReprise(
    {
      nom: 'reprise generer',
      description: 'Write a made-up export of the legacy portal: the same order gives the same bytes',
      options: [
        { flags: '--fournisseurs <n>', description: 'how many fournisseurs', required: true },
        { flags: '--memoires <m>', description: 'how many mémoires in all', required: true },
        { flags: '--anomalies', description: 'put each kind of anomaly in, once every thousand rows' },
        {
          flags: '--vers <dossier>',
          description: 'where to write it (export by default): empty, or not there yet',
        },
        {
          flags: '--pieces <n>',
          description: 'one mémoire out of so many has a piece (10 by default, 0 for none)',
        },
        { flags: '--encodage <encodage>', description: 'utf-8 (by default) or windows-1252' },
        { flags: '--graine <s>', description: `seed (${GRAINE} by default)` },
      ],
      ecrit: false,
    },
    async (call, suivi) => {
      const { vers, encodage, anomalies } = call.options;
      const { lignes, anomalies: semees } = await generer.execute(
        {
          dossier: typeof vers === 'string' ? vers : 'export',
          fournisseurs: entierDe(call, 'fournisseurs', 1) ?? 1,
          memoires: entierDe(call, 'memoires', 0) ?? 0,
          unePieceSur: entierDe(call, 'pieces', 0) ?? 10,
          anomalies: anomalies === true,
          encodage: encodageDe(encodage),
          graine: entierDe(call, 'graine', 0) ?? GRAINE,
        },
        suivi,
      );
      call.print(NOMS_DE_FICHIERS.map((nom) => `${nom} ${lignes[nom]}`).join(', '));
      for (const { fichier, code, nombre } of semees) call.print(`${fichier}.csv ${code} ${nombre}`);
    },
  );

const encodageDe = (option: string | boolean | undefined): 'utf-8' | 'windows-1252' => {
  if (option === undefined || option === 'utf-8') return 'utf-8';
  if (option === 'windows-1252') return option;
  throw new Error('--encodage: expected utf-8 or windows-1252');
};
