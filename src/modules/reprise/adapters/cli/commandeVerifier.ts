import type { Command } from '../../../../platform/cli/Command.ts';
import { CommandRefused } from '../../../../platform/cli/CommandRefused.ts';
import type { Suivi } from '../../application/ports/Suivi.ts';
import { commandeDeReprise } from './commandeDeReprise.ts';

export interface Ecart {
  /** What is compared; nothing personal. */
  readonly sujet: string;
  readonly attendu: string;
  readonly trouve: string;
}

interface Verification {
  execute(commande: { readonly chemin: string; readonly suivi: Suivi }): Promise<readonly Ecart[]>;
}

/** Ends with 1 where the database is not what the export says. */
export const commandeVerifier = (verifier: Verification): Command =>
  commandeDeReprise(
    {
      nom: 'reprise verifier',
      description: 'Compare what was taken over with the export: counts, sums, states and every piece',
      arguments: ['<export>'],
      ecrit: false,
    },
    async ({ args, print }, suivi) => {
      const ecarts = await verifier.execute({ chemin: args[0] ?? '', suivi });
      for (const { sujet, attendu, trouve } of ecarts)
        print(`${sujet}\u00a0: ${attendu} attendu, ${trouve} trouvé`);
      if (ecarts.length > 0) throw new CommandRefused(`${ecarts.length} écart(s) avec l’export.`, 1);
      print('Aucun écart avec l’export.');
    },
  );
