export interface Mail {
  readonly a: string;
  readonly sujet: string;
  readonly texte: string;
  readonly html: string;
  /** Where one click, or one POST of the mail reader, ends these mails (RFC 8058). */
  readonly desabonnement?: string;
}
