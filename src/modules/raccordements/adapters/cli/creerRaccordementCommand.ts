import type { Command } from '../../../../platform/cli/Command.ts';
import { CommandRefused } from '../../../../platform/cli/CommandRefused.ts';
import type { CreerRaccordement } from '../../application/CreerRaccordement.ts';
import { enUneLigne, secretsNommes } from '../../application/secretsNommes.ts';
import { RaccordementIntrouvable } from '../../domain/erreurs.ts';

/** `raccordement creer`: an application and a technical account for a structure. What it prints is not kept. */
export const creerRaccordementCommand = (creer: CreerRaccordement): Command => ({
  nom: 'raccordement creer',
  description: 'Create a partner application and its technical account, and print their secrets once',
  options: [
    { flags: '--structure <identifiant>', description: 'SIRET or other identifier', required: true },
    { flags: '--nom <nom>', description: 'name of the application' },
    { flags: '--json', description: 'print one JSON object' },
  ],
  ecrit: true,
  async run({ options, dryRun, print }) {
    const identifiant = String(options.structure).replace(/\s/g, '');
    const nom = typeof options.nom === 'string' ? options.nom : 'Application';
    const demande = { identifiant, nom, aBlanc: dryRun };
    const cree = await creer.execute(demande).catch((error: unknown) => {
      if (!(error instanceof RaccordementIntrouvable)) throw error;
      throw new CommandRefused(`no active structure has the identifier ${identifiant}`, 2);
    });
    if (!cree) {
      print(`${identifiant}: the raccordement can be created (dry run: nothing was kept)`);
      return;
    }
    print(options.json === true ? JSON.stringify(secretsNommes(cree)) : enUneLigne(cree));
  },
});
