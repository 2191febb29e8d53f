import type { Response } from 'express';
import type { Langue } from '../../../../../kernel/domain/Langue.ts';
import type { EnvoyerPreuveDAdresse } from '../../../application/identite/EnvoyerPreuveDAdresse.ts';
import type { IdentiteAttestee } from '../../../domain/identite/IdentiteAttestee.ts';
import { resteUneLettre } from '../resteUneLettre.ts';
import type { IdentiteEnAttente } from './sessionDIdentite.ts';

/** Undefined once the letters of the address are spent: the last code sent stays good, and the page tells nothing of it. */
export const envoyerUneLettre = async (
  res: Response,
  envoyerPreuve: EnvoyerPreuveDAdresse,
  { courriel }: IdentiteAttestee,
  langue: Langue,
): Promise<NonNullable<IdentiteEnAttente['preuve']> | undefined> => {
  if (!(await resteUneLettre(res, 'preuve', courriel))) return undefined;
  const { empreinte, expireLe } = await envoyerPreuve.execute({ courriel, langue });
  return { empreinte, expireLe: expireLe.toISOString() };
};
