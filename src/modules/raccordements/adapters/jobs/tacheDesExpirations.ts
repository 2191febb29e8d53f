import { chaqueNuit } from '../../../../platform/jobs/chaqueNuit.ts';
import type { RecurringTask } from '../../../../platform/jobs/RecurringTask.ts';
import type { AvertirDesExpirations } from '../../application/AvertirDesExpirations.ts';

export const tacheDesExpirations = (avertir: AvertirDesExpirations): RecurringTask => ({
  nom: 'raccordements.expirations',
  mode: 'libre',
  prochaine: chaqueNuit('05:50'),
  execute: (arret) => avertir.execute(arret),
});
