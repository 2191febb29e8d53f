import type { Acteur } from '../../../../../../kernel/application/Acteur.ts';
import { peutAgirComme } from '../../../../application/politique.ts';
import type { MemoireVerifie, VerifierMemoire } from '../../../../application/VerifierMemoire.ts';

/**
 * The draft that a person may write; null when it is already deposited, or hers to read only: its own page says so.
 * @throws MemoireIntrouvable
 */
export const brouillonOuvert = async (
  verifier: VerifierMemoire,
  acteur: Acteur,
  memoireId: number,
): Promise<MemoireVerifie | null> => {
  const verifie = await verifier.execute({ acteur, memoireId });
  const { memoire } = verifie;
  return memoire.etat === 'BROUILLON' && peutAgirComme(acteur, memoire, 'prestataire') ? verifie : null;
};
