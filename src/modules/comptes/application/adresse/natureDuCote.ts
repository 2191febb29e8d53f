import type { CoteDuChangement } from '../../domain/adresse/CoteDuChangement.ts';
import type { NatureDeJeton } from '../../domain/Jeton.ts';

export const natureDuCote = {
  ANCIENNE: 'ADRESSE_ANCIENNE',
  NOUVELLE: 'ADRESSE_NOUVELLE',
} as const satisfies Record<CoteDuChangement, NatureDeJeton>;
