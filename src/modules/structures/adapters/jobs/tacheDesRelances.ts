import { chaqueNuit } from '../../../../platform/jobs/chaqueNuit.ts';
import type { RecurringTask } from '../../../../platform/jobs/RecurringTask.ts';
import type { RelancerGestionnaires } from '../../application/echeances/RelancerGestionnaires.ts';

export const tacheDesRelances = (relancer: RelancerGestionnaires): RecurringTask => ({
  nom: 'structures.relances',
  mode: 'libre',
  prochaine: chaqueNuit('05:30'),
  execute: (arret) => relancer.execute(arret),
});
