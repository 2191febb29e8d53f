import { chaqueNuit } from '../../../../platform/jobs/chaqueNuit.ts';
import type { RecurringTask } from '../../../../platform/jobs/RecurringTask.ts';
import type { EnvoyerRecapitulatifs } from '../../application/notifications/EnvoyerRecapitulatifs.ts';

const LUNDI = 1;

export class RecapitulatifsHebdomadaires implements RecurringTask {
  readonly nom = 'comptes.recapitulatifs-hebdomadaires';
  readonly mode = 'libre';
  readonly prochaine = chaqueNuit('07:00', LUNDI);

  constructor(private readonly envoyer: EnvoyerRecapitulatifs) {}

  async execute(arret: AbortSignal): Promise<void> {
    await this.envoyer.execute(arret);
  }
}
