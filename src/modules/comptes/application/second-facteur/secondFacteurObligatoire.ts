import type { Acteur } from '../../../../kernel/application/Acteur.ts';
import type { CodeEspace } from '../../../../kernel/domain/Espace.ts';

export type ExigenceDeSecondFacteur = 'agents' | 'facultatif';

const ESPACES_DES_JURIDICTIONS: readonly CodeEspace[] = [
  'MEMOIRES_RECUS',
  'TAXATION',
  'PAIEMENT',
  'SOLLICITATIONS_RECUES',
];

/** Agents of juridictions (whoever may enter an espace of theirs) and support. */
export const secondFacteurObligatoire = (
  { support, habilitations }: Pick<Acteur, 'support' | 'habilitations'>,
  exigence: ExigenceDeSecondFacteur,
): boolean =>
  exigence === 'agents' &&
  (support ||
    habilitations.some(({ espaces }) =>
      ESPACES_DES_JURIDICTIONS.some((espace) => espaces[espace] !== undefined),
    ));
