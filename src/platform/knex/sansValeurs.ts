const VALEUR_CITEE = /"[\s\S]*"/;
/** SQLSTATE of class 22: what is wrong is a value, and the message shows it. */
const DONNEE_FAUTIVE = /^22/;

/**
 * An error of PostgreSQL without the values that the query was given: they may be personal, and an error is logged. The code, the
 * table, the column and the constraint stay.
 */
export const sansValeurs = (error: unknown): unknown => {
  if (!(error instanceof Error)) return error;
  const dite = error as Error & Record<(typeof MONTREES)[number], unknown> & { code?: unknown };
  for (const propriete of MONTREES) if (propriete in dite) dite[propriete] = undefined;
  if (typeof dite.code === 'string' && DONNEE_FAUTIVE.test(dite.code)) {
    const message = dite.message.replace(VALEUR_CITEE, '"…"');
    if (dite.stack !== undefined) dite.stack = dite.stack.replace(dite.message, () => message);
    dite.message = message;
  }
  return dite;
};

const MONTREES = ['detail', 'where', 'internalQuery'] as const;
