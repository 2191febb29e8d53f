import type { Response } from 'express';
import '../../../../platform/http/Locals.ts';
import { HttpRefusal } from '../../../../platform/http/HttpRefusal.ts';
import { machineDe } from '../../../../platform/http/machineDe.ts';
import { cleDAdresse, lettreParDemandeur, lettresParAdresse, type NatureDeLettre } from './limitesComptes.ts';

/**
 * Spends one letter of this nature to the address: what a stranger has asked for takes little from what its owner may ask for,
 * and nothing from the other natures. False once they are spent: an anonymous page tells nothing of it.
 */
export const resteUneLettre = async (
  res: Response,
  nature: NatureDeLettre,
  courriel: string,
): Promise<boolean> => {
  const { limits } = res.locals.edge;
  const { session, ip } = res.req;
  const demandeur = session.utilisateurId ?? machineDe(ip ?? '');
  try {
    await limits.spend(lettreParDemandeur(nature), cleDAdresse(`${courriel} ${demandeur}`));
    await limits.spend(lettresParAdresse(nature), cleDAdresse(courriel));
    return true;
  } catch (error) {
    if (error instanceof HttpRefusal) return false;
    throw error;
  }
};
