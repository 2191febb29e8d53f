/**
 * Takes the tranches in their order, `ensemble` at the same time: each is told when those before it are finished, and must wait for that
 * before it ends. Once one has failed no other one begins; those that run come to their end first.
 */
export const enChaine = async (
  premiere: number,
  fin: number,
  ensemble: number,
  prendre: (tranche: number, precedentes: Promise<void>) => Promise<void>,
): Promise<void> => {
  let prochaine = premiere;
  let derniere = Promise.resolve();
  let enPanne = false;
  const travailler = async (): Promise<void> => {
    while (prochaine < fin && !enPanne) {
      const prise = prendre(prochaine, derniere);
      prochaine += 1;
      derniere = prise;
      prise.catch(() => (enPanne = true));
      await prise;
    }
  };
  const issues = await Promise.allSettled(Array.from({ length: ensemble }, travailler));
  for (const issue of issues) if (issue.status === 'rejected') throw issue.reason;
};
