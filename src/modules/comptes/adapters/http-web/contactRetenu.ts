import type { Response } from 'express';
import { lireCourriel } from '../../../../kernel/domain/Courriel.ts';
import '../../../../platform/http/Locals.ts';
import type { Profil } from '../../application/Profil.ts';
import { resteUneLettre } from './resteUneLettre.ts';
import { lettresParPersonne } from './securite/limitesSecurite.ts';

/**
 * The contact address to keep: as it was typed, unless it would receive a letter and has none left. The former one then stands,
 * and the page tells nothing of it.
 * @throws HttpRefusal (429) when the person has had too many letters sent
 */
export const contactRetenu = async (
  res: Response,
  { utilisateurId, courriel, courrielContact, courrielContactEnAttente }: Profil,
  saisi: string,
): Promise<string> => {
  const contact = lireCourriel(saisi);
  const connus: readonly (string | null)[] = [courriel, courrielContact, courrielContactEnAttente];
  if (contact === undefined || connus.includes(contact)) return saisi;
  await res.locals.edge.limits.spend(lettresParPersonne, String(utilisateurId));
  return (await resteUneLettre(res, contact)) ? saisi : (courrielContactEnAttente ?? courrielContact ?? '');
};
