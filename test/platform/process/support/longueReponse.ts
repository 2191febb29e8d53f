import { answerQuestions } from '../../../../src/platform/process/answerQuestions.ts';

/** Holds its event loop for as many milliseconds as it is asked, as a drawing does. */
answerQuestions(async (ms: number): Promise<number> => {
  const end = performance.now() + ms;
  while (performance.now() < end);
  return ms;
});
process.send?.('ready');
