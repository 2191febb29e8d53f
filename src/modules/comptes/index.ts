import { token } from '../../platform/di.ts';
import type { ComptesFacade } from './application/ComptesFacade.ts';

export type {
  CompteDeDemonstration,
  ComptesFacade,
  Identite,
  PersonneNommee,
  PersonneTrouvee,
} from './application/ComptesFacade.ts';
export type { CompteActive } from './domain/CompteActive.ts';
export type { CompteCree } from './domain/CompteCree.ts';
export type { CompteVerrouille } from './domain/CompteVerrouille.ts';
export type { MotDePasseChange } from './domain/MotDePasseChange.ts';

export const comptesFacade = token<ComptesFacade>('comptes.facade');
