import { chaqueNuit } from '../../../../platform/jobs/chaqueNuit.ts';
import type { RecurringTask } from '../../../../platform/jobs/RecurringTask.ts';
import type { EntretenirRaccordements } from '../../application/EntretenirRaccordements.ts';
import type { Trousseau } from '../jetons/Trousseau.ts';

/** Keys that are old are replaced, and what is over leaves the tables. */
export const tacheDEntretien = (
  entretenir: EntretenirRaccordements,
  trousseau: Trousseau,
): RecurringTask => ({
  nom: 'raccordements.entretien',
  mode: 'libre',
  prochaine: chaqueNuit('03:20'),
  execute: async (arret) => {
    await trousseau.tourner();
    await entretenir.execute(arret);
  },
});
