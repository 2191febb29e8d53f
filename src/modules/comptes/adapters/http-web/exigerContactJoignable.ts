import type { Response } from 'express';
import { lireCourriel } from '../../../../kernel/domain/Courriel.ts';
import '../../../../platform/http/Locals.ts';
import type { Profil } from '../../application/Profil.ts';
import { LettresEpuisees } from './LettresEpuisees.ts';
import { resteUneLettre } from './resteUneLettre.ts';
import { lettresParPersonne } from './securite/limitesSecurite.ts';

/**
 * A contact address that would receive a letter must have one left.
 * @throws LettresEpuisees; HttpRefusal (429) when the person has had too many letters sent, whichever the address
 */
export const exigerContactJoignable = async (
  res: Response,
  { utilisateurId, courriel, courrielContact, courrielContactEnAttente }: Profil,
  saisi: string,
): Promise<void> => {
  const contact = lireCourriel(saisi);
  const connus: readonly (string | null)[] = [courriel, courrielContact, courrielContactEnAttente];
  if (contact === undefined || connus.includes(contact)) return;
  await res.locals.edge.limits.spend(lettresParPersonne, String(utilisateurId));
  if (!(await resteUneLettre(res, 'contact', contact))) throw new LettresEpuisees('courrielContact');
};
