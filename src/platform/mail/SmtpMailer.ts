import nodemailer, { type Transporter } from 'nodemailer';
import type { Mail } from './Mail.ts';
import type { Mailer } from './Mailer.ts';

const DELAI_MS = 20_000;

export class SmtpMailer implements Mailer {
  private readonly transport: Transporter;
  private readonly domaine: string;

  /** `url` is `smtp[s]://user:password@host:port`. */
  constructor(
    url: string,
    private readonly expediteur: string,
  ) {
    this.transport = nodemailer.createTransport({
      url,
      connectionTimeout: DELAI_MS,
      greetingTimeout: DELAI_MS,
      socketTimeout: DELAI_MS,
    });
    this.domaine = /@([^>]+)/.exec(expediteur)?.[1] ?? 'chorus-pro.invalid';
  }

  async send({ a, sujet, texte, html, desabonnement }: Mail, messageId: string): Promise<void> {
    await this.transport.sendMail({
      from: this.expediteur,
      to: { name: '', address: a },
      subject: sujet,
      text: texte,
      html,
      messageId: `<${messageId}@${this.domaine}>`,
      headers: { 'Auto-Submitted': 'auto-generated', ...enTetesDeDesabonnement(desabonnement) },
    });
  }
}

const enTetesDeDesabonnement = (url: string | undefined): Record<string, string> =>
  url === undefined
    ? {}
    : { 'List-Unsubscribe': `<${url}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' };
