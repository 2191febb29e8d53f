import type { Command } from '../../../../platform/cli/Command.ts';
import type { InviterPersonnes } from '../../application/InviterPersonnes.ts';
import { commandeDeReprise } from './commandeDeReprise.ts';
import { entierDe } from './entierDe.ts';

export const commandeInviter = (inviter: InviterPersonnes): Command =>
  commandeDeReprise(
    {
      nom: 'reprise inviter',
      description:
        'Write once to each person whose account waits since the takeover; may be stopped and run again',
      options: [{ flags: '--par-heure <n>', description: 'letters an hour at most (no limit by default)' }],
      ecrit: true,
    },
    async (call, suivi) => {
      const parHeure = entierDe(call, 'parHeure', 1) ?? null;
      if (call.dryRun) {
        call.print(`Simulation\u00a0: ${await inviter.combien()} courriels partiraient.`);
        return;
      }
      call.print(`${await inviter.execute({ parHeure, suivi })} courriels partis.`);
    },
  );
