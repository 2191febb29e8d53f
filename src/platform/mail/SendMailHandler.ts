import type { JobHandler } from '../jobs/JobHandler.ts';
import type { Mail } from './Mail.ts';
import type { Mailer } from './Mailer.ts';
import { ENVOYER_UN_COURRIEL } from './MailQueue.ts';

export class SendMailHandler implements JobHandler {
  readonly nature = ENVOYER_UN_COURRIEL;
  readonly mode = 'libre';

  constructor(private readonly mailer: Mailer) {}

  execute(contenu: unknown): Promise<void> {
    const { messageId, ...mail } = contenu as Mail & { messageId: string };
    return this.mailer.send(mail, messageId);
  }
}
