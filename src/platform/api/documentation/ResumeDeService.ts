import type { Langue } from '../../../kernel/domain/Langue.ts';

/** What a service does, in the language in which it could be said. */
export interface ResumeDeService {
  readonly texte: string;
  readonly langue: Langue;
}
