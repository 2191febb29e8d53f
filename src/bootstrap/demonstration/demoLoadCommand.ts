import { enUneLigne } from '../../modules/raccordements/application/secretsNommes.ts';
import type { Command, CommandCall } from '../../platform/cli/Command.ts';
import type { Config } from '../../platform/config/Config.ts';
import type { Demonstration } from './Demonstration.ts';
import type { DonneesEnMasse } from './DonneesEnMasse.ts';
import { MOT_DE_PASSE, PERSONNES } from './personnes.ts';

const GRAINE = 2026;

/** Either the demonstration, where it is allowed, or any amount of made-up data for measures. */
export const demoLoadCommand = (
  config: Config,
  demonstration: Demonstration,
  masse: DonneesEnMasse,
): Command => ({
  nom: 'demo load',
  description: 'Load the demonstration data, or any amount of made-up data (--structures, --memoires)',
  options: [
    { flags: '--structures <n>', description: 'made-up data: how many structures' },
    { flags: '--memoires <m>', description: 'made-up data: how many mémoires in all' },
    { flags: '--graine <s>', description: `seed: the same one gives the same data (${GRAINE} by default)` },
  ],
  ecrit: true,
  run: async (call) => {
    const graine = entierDe(call, 'graine', 0) ?? GRAINE;
    const structures = entierDe(call, 'structures', 1);
    const memoires = entierDe(call, 'memoires', 1);
    if (structures !== undefined || memoires !== undefined) {
      await masse.charger({ structures: structures ?? 1, memoires: memoires ?? 1_000, graine }, call);
      return;
    }
    if (!config.demo)
      throw new Error('demonstration data only where DEMO=oui (or give --structures and --memoires)');
    await chargerLaDemonstration(demonstration, graine, call);
  },
});

const chargerLaDemonstration = async (
  demonstration: Demonstration,
  graine: number,
  { dryRun, print, log }: CommandCall,
): Promise<void> => {
  const bilan = dryRun ? demonstration.annoncer(graine) : await demonstration.charger(graine);
  const { partenaire, ...compte } = bilan;
  log.debug(compte, 'demonstration');
  for (const { qui, courriel } of PERSONNES) print([qui, courriel, MOT_DE_PASSE].join('  '));
  if (partenaire) print(enUneLigne(partenaire));
  if (dryRun)
    print(
      `${bilan.personnes} people, ${bilan.structures} structures, ${bilan.memoires} mémoires would be loaded`,
    );
};

/** @throws when what is given is not a whole number, or too small */
const entierDe = ({ options }: CommandCall, nom: string, minimum: number): number | undefined => {
  const donne = options[nom];
  if (donne === undefined) return undefined;
  const lu = typeof donne === 'string' && /^\d{1,9}$/.test(donne) ? Number(donne) : Number.NaN;
  if (!(lu >= minimum)) throw new Error(`--${nom}: expected a whole number, ${minimum} at least`);
  return lu;
};
