import { chaqueNuit, DIMANCHE } from '../../../../platform/jobs/chaqueNuit.ts';
import type { RecurringTask } from '../../../../platform/jobs/RecurringTask.ts';
import type { PurgerHistorique } from '../../application/historique/PurgerHistorique.ts';

export const tacheDeLaPurge = (purger: PurgerHistorique): RecurringTask => ({
  nom: 'structures.purge-de-l-historique',
  mode: 'libre',
  prochaine: chaqueNuit('03:40', DIMANCHE),
  execute: async (arret) => {
    await purger.execute(arret);
  },
});
