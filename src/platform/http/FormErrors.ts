import type { z } from 'zod';
import type { DomainError } from '../../kernel/domain/DomainError.ts';
import type { Langue } from '../../kernel/domain/Langue.ts';
import type { ErreurDeChamp } from '../web/ErreurDeChamp.ts';
import type { ErrorSentences } from './ErrorTexts.ts';

export type FormErrors = readonly ErreurDeChamp[];

/** In a form schema, `error` is the code of a sentence. The first fault of a field hides its others. */
export const erreursDeForme = (
  issues: readonly z.core.$ZodIssue[],
  sentences: ErrorSentences,
  langue: Langue,
): FormErrors => {
  const parChamp = new Map<string, ErreurDeChamp>();
  for (const { path, message } of issues) {
    const champ = path.join('.');
    if (!parChamp.has(champ)) parChamp.set(champ, { champ, message: sentences.sentence(langue, message) });
  }
  return [...parChamp.values()];
};

export const erreurDeRegle = (error: DomainError, sentences: ErrorSentences, langue: Langue): FormErrors => [
  { champ: error.champ ?? null, message: sentences.sentence(langue, error.code, error) },
];
