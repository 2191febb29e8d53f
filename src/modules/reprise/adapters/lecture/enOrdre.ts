/** Some at a time; the answers are in the order of the questions. */
export const enOrdre = async <Q, R>(
  questions: readonly Q[],
  ensemble: number,
  repondre: (question: Q) => Promise<R>,
): Promise<readonly R[]> => {
  const reponses: R[] = new Array<R>(questions.length);
  const suivantes = questions.entries();
  const travailler = async (): Promise<void> => {
    for (const [rang, question] of suivantes) reponses[rang] = await repondre(question);
  };
  await Promise.all(Array.from({ length: ensemble }, travailler));
  return reponses;
};
