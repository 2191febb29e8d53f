import type { Acteur } from '../../../../kernel/application/Acteur.ts';
import type { DonneesAbonnement } from '../../domain/abonnement/DonneesAbonnement.ts';
import { AbonnementIntrouvable } from '../../domain/erreursDAcces.ts';
import { estGestionnaireDe, exigerNonRemplacee } from '../politique.ts';

/** @throws AbonnementIntrouvable, StructureRemplacee */
export const exigerGestionnaireDeLAbonnement = (
  acteur: Acteur,
  { id, structureId }: Pick<DonneesAbonnement, 'id' | 'structureId'>,
): void => {
  if (!estGestionnaireDe(acteur, structureId)) throw new AbonnementIntrouvable(id);
  exigerNonRemplacee(acteur, structureId);
};
