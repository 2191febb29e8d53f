import { token } from '../../platform/di.ts';
import type { RaccordementsFacade } from './application/RaccordementsFacade.ts';

export type { RaccordementDeDemonstration, RaccordementsFacade } from './application/RaccordementsFacade.ts';
export type { DomaineApi } from './domain/DomaineApi.ts';
export type { EvenementDApplication, EvenementDeCompteTechnique } from './domain/evenements.ts';

export const raccordementsFacade = token<RaccordementsFacade>('raccordements.facade');
