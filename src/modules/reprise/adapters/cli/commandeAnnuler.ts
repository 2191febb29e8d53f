import type { Command } from '../../../../platform/cli/Command.ts';
import type { AnnulerLot } from '../../application/AnnulerLot.ts';
import { commandeDeReprise } from './commandeDeReprise.ts';

export const commandeAnnuler = (annuler: AnnulerLot): Command =>
  commandeDeReprise(
    {
      nom: 'reprise annuler',
      description: 'Take one run back, as long as nobody has used what it brought',
      arguments: ['<lot>'],
      ecrit: true,
    },
    async ({ args, dryRun, print }) => {
      const lot = args[0] ?? '';
      if (!/^\d{1,15}$/.test(lot)) throw new Error('<lot>: expected the number of a run');
      const { comptes, structures, memoires } = await annuler.execute(Number(lot), dryRun);
      if (dryRun)
        print(
          `Simulation\u00a0: le lot ${lot} peut être annulé (${comptes} comptes, ${structures} structures).`,
        );
      else
        print(
          `Lot ${lot} annulé\u00a0: ${comptes} comptes, ${structures} structures, ${memoires} mémoires retirés.`,
        );
    },
  );
