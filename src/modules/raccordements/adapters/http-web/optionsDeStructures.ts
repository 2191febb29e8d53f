import type { Acteur } from '../../../../kernel/application/Acteur.ts';
import type { OptionDeChoix } from '../../../../platform/web/components/OptionDeChoix.ts';
import { structuresRaccordables } from '../../application/politique.ts';

export const optionsDeStructures = (acteur: Acteur): readonly OptionDeChoix[] =>
  structuresRaccordables(acteur).map(({ structureId, designation }) => ({
    valeur: String(structureId),
    libelle: designation,
  }));

export const designationPour = ({ habilitations }: Acteur, structureId: number): string =>
  habilitations.find((une) => une.structureId === structureId)?.designation ?? '';
