import type { Acteur } from '../../../../../../kernel/application/Acteur.ts';
import type { ConsulterMemoire, MemoireConsulte } from '../../../../application/ConsulterMemoire.ts';
import { MemoireIntrouvable } from '../../../../domain/erreurs.ts';

/** Somebody who reads it for the court has the court's own page. @throws MemoireIntrouvable */
export const memoireEnPrestataire = async (
  consulter: ConsulterMemoire,
  acteur: Acteur,
  memoireId: number,
): Promise<MemoireConsulte> => {
  const consulte = await consulter.execute({ acteur, memoireId });
  if (!consulte.enPrestataire || consulte.memoire.etat === 'SUPPRIME')
    throw new MemoireIntrouvable(memoireId);
  return consulte;
};
