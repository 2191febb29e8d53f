import type { Answer, Question } from './SideProcess.ts';

/** The other end of a `SideProcess`: answers each question, and ends with the process that asks. */
export const answerQuestions = <I, O>(work: (input: I) => Promise<O>): void => {
  const answer = (told: Answer<O>): void => {
    /* Whoever asked may have died meanwhile: without a callback, that would be an error that nobody catches. */
    process.send?.(told, undefined, undefined, () => undefined);
  };
  process.on('message', ({ id, input }: Question<I>) => {
    work(input).then(
      (result) => answer({ id, result }),
      (error: unknown) =>
        answer({ id, error: error instanceof Error ? (error.stack ?? error.message) : String(error) }),
    );
  });
  process.once('disconnect', () => process.exit(0));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => undefined);
};
