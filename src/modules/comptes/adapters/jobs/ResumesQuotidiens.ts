import { chaqueNuit } from '../../../../platform/jobs/chaqueNuit.ts';
import type { RecurringTask } from '../../../../platform/jobs/RecurringTask.ts';
import type { EnvoyerResumesQuotidiens } from '../../application/notifications/EnvoyerResumesQuotidiens.ts';

/** Each morning, before people start to work. */
export class ResumesQuotidiens implements RecurringTask {
  readonly nom = 'comptes.resumes-quotidiens';
  readonly mode = 'libre';
  readonly prochaine = chaqueNuit('07:00');

  constructor(private readonly envoyer: EnvoyerResumesQuotidiens) {}

  async execute(arret: AbortSignal): Promise<void> {
    await this.envoyer.execute(arret);
  }
}
