import { chaqueNuit } from '../../../../platform/jobs/chaqueNuit.ts';
import type { RecurringTask } from '../../../../platform/jobs/RecurringTask.ts';
import type { TraiterEcheances } from '../../application/echeances/TraiterEcheances.ts';

/** Soon after midnight: what had its last day yesterday is closed before anybody comes to work. */
export const tacheDesEcheances = (traiter: TraiterEcheances): RecurringTask => ({
  nom: 'structures.echeances',
  mode: 'libre',
  prochaine: chaqueNuit('00:20'),
  execute: (arret) => traiter.execute(arret),
});
