import type { IdGenerator } from '../../kernel/application/IdGenerator.ts';
import type { JobQueue } from '../jobs/JobQueue.ts';
import type { Mail } from './Mail.ts';

export const ENVOYER_UN_COURRIEL = 'courriel.envoyer';

/** A mail asked for inside of a transaction leaves after its commit, and only then. */
export class MailQueue {
  constructor(
    private readonly jobs: JobQueue,
    private readonly ids: IdGenerator,
  ) {}

  post(mail: Mail): Promise<void> {
    return this.jobs.enqueue([
      {
        nature: ENVOYER_UN_COURRIEL,
        voie: 'courriels',
        contenu: { ...mail, messageId: String(this.ids.next()) },
      },
    ]);
  }
}
