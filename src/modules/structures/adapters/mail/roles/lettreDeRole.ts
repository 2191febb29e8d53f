import type { Langue } from '../../../../../kernel/domain/Langue.ts';
import type { LettreDeRole } from '../../../application/ports/CourriersDesRoles.ts';
import type { Lettre } from './Lettre.ts';
import { lettresDAcces } from './lettresDAcces.ts';
import { lettresDeReclamation } from './lettresDeReclamation.ts';
import { lettresDeStatut } from './lettresDeStatut.ts';
import { lettresDeTransmission } from './lettresDeTransmission.ts';

export const lettreDeRole = (lettre: LettreDeRole, langue: Langue): Lettre => {
  if ('transmissionId' in lettre) return lettresDeTransmission[langue](lettre);
  if ('reclamationId' in lettre) return lettresDeReclamation[langue](lettre);
  if ('structureId' in lettre) return lettresDeStatut[langue](lettre);
  return lettresDAcces[langue](lettre);
};
