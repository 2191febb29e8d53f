import type { Acteur, Habilitation } from '../../../kernel/application/Acteur.ts';
import { droitsEffectifs } from '../domain/espace/DroitsEspaces.ts';
import { designationComplete } from './designationComplete.ts';
import { habilitationsParMandat } from './mandats/habilitationsParMandat.ts';
import type { MandatReader } from './ports/MandatReader.ts';
import type { FicheDeLignee } from './ports/StructureReader.ts';

/** What a program may do for the fiches that follow one another; undefined when there is none. */
export const droitsTechniques = async (
  fiches: readonly FicheDeLignee[],
  mandats: MandatReader,
): Promise<Pick<Acteur, 'habilitations' | 'mandats'> | undefined> => {
  if (fiches.length === 0) return undefined;
  const habilitations = fiches.map(habilitationTechnique);
  if (!fiches.some(({ mandataire }) => mandataire)) return { habilitations };
  return { habilitations, mandats: await habilitationsParMandat(habilitations, mandats) };
};

const habilitationTechnique = ({ id, teteId, espaces, ...fiche }: FicheDeLignee): Habilitation => ({
  structureId: id,
  designation: designationComplete(fiche),
  publique: fiche.publique,
  role: 'SIMPLE',
  espaces: droitsEffectifs(
    Object.fromEntries(espaces.map((espace) => [espace, 'MODIFICATION'])),
    espaces,
    fiche.statut,
  ),
  ...(teteId !== id && { teteId }),
});
