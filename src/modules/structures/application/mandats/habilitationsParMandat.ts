import type { Habilitation, HabilitationParMandat } from '../../../../kernel/application/Acteur.ts';
import { designationComplete } from '../designationComplete.ts';
import type { MandatReader } from '../ports/MandatReader.ts';

/** What mandats add to what a person may do; nothing is asked for a person who enters no espace Mémoires. */
export const habilitationsParMandat = async (
  habilitations: readonly Habilitation[],
  mandats: MandatReader,
): Promise<readonly HabilitationParMandat[]> => {
  const siennes = habilitations
    .filter(({ publique, espaces }) => !publique && espaces.MEMOIRES !== undefined)
    .map(({ structureId }) => structureId);
  if (siennes.length === 0) return [];
  return (await mandats.recusPar(siennes)).map(({ mandant, mandataire, enVigueur }) => ({
    mandantId: mandant.id,
    mandant: designationComplete(mandant),
    mandataireId: mandataire.id,
    mandataire: designationComplete(mandataire),
    enVigueur,
  }));
};
