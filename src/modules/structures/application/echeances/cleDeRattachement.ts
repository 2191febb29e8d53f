import type { DonneesRattachement } from '../../domain/rattachement/DonneesRattachement.ts';

/**
 * What is told of a rattachement is told once, also when a change of SIRET gives it another id meanwhile: the first fiche, the
 * person and the moment when she asked stay.
 */
export const cleDeRattachement = (
  premiereId: number,
  { utilisateurId, demandeLe }: Pick<DonneesRattachement, 'utilisateurId' | 'demandeLe'>,
): string => `${premiereId}:${utilisateurId}:${demandeLe.getTime()}`;
