import type { Mail } from './Mail.ts';

/** Hands one mail to the post. @throws when the server does not take it: it will be tried again. */
export interface Mailer {
  send(mail: Mail, messageId: string): Promise<void>;
}
