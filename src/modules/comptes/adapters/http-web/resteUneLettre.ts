import type { Response } from 'express';
import '../../../../platform/http/Locals.ts';
import { HttpRefusal } from '../../../../platform/http/HttpRefusal.ts';
import { cleDAdresse, lettresParAdresse } from './limitesComptes.ts';

/** Spends one letter of the address. Once they are spent nothing is sent, and the page tells nothing of it. */
export const resteUneLettre = async (res: Response, courriel: string): Promise<boolean> => {
  try {
    await res.locals.edge.limits.spend(lettresParAdresse, cleDAdresse(courriel));
    return true;
  } catch (error) {
    if (error instanceof HttpRefusal) return false;
    throw error;
  }
};
