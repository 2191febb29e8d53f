import type { Command } from '../../../../platform/cli/Command.ts';
import type { ChargerJuridictions } from '../../application/ChargerJuridictions.ts';

/** `reference load`: the courts of config/reference become public structures, or are brought up to date. */
export const referenceLoadCommand = (charger: ChargerJuridictions): Command => ({
  nom: 'reference load',
  description:
    'Bring the courts of the reference data into the public structures; run again, it changes only what changed',
  ecrit: false,
  run: async ({ print }) => {
    const { creees, modifiees } = await charger.execute();
    print(`${creees} court(s) created, ${modifiees} brought up to date`);
  },
});
