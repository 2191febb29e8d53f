import type { Acteur } from '../../../../kernel/application/Acteur.ts';
import type { OptionDeChoix } from '../../../../platform/web/components/OptionDeChoix.ts';
import { structuresGerees } from '../../application/politique.ts';

export const optionsDesStructuresGerees = (acteur: Acteur): readonly OptionDeChoix[] => {
  const gerees = structuresGerees(acteur);
  return acteur.habilitations
    .filter(({ structureId }) => gerees.includes(structureId))
    .map(({ structureId, designation }) => ({ valeur: String(structureId), libelle: designation }));
};
