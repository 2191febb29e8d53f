export interface Mail {
  readonly a: string;
  readonly sujet: string;
  readonly texte: string;
  readonly html: string;
}
