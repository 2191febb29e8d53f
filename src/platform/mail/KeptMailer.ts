import type { Clock } from '../../kernel/application/Clock.ts';
import type { Database } from '../knex/Database.ts';
import type { Mail } from './Mail.ts';
import type { Mailer } from './Mailer.ts';

/** Without a mail server, mails are kept in the database; demonstration mode shows them. */
export class KeptMailer implements Mailer {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async send({ a, sujet, texte, html }: Mail, messageId: string): Promise<void> {
    await this.database
      .from('platform_courriels')
      .insert({ id: Number(messageId), a, sujet, texte, html, envoye_le: this.clock.now().toISOString() })
      .onConflict('id')
      .ignore();
  }
}
