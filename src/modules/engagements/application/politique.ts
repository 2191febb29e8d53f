import type { Acteur } from '../../../kernel/application/Acteur.ts';
import { EspaceEngagementsFerme } from '../domain/erreurs.ts';

export interface StructureLisible {
  readonly structureId: number;
  /** "73282932000074 - Laboratoire Hermès" */
  readonly designation: string;
}

const siennes = ({ habilitations }: Acteur): readonly StructureLisible[] =>
  habilitations
    .filter(({ espaces }) => espaces.ENGAGEMENTS !== undefined)
    .map(({ structureId, designation }) => ({ structureId, designation }));

/** Who files for a mandant must know what was ordered of it: as long as the mandat is in force. */
const desMandants = ({ habilitations, mandats = [] }: Acteur): readonly StructureLisible[] =>
  mandats
    .filter(
      ({ enVigueur, mandataireId }) =>
        enVigueur &&
        habilitations.some(
          ({ structureId, espaces }) => structureId === mandataireId && espaces.MEMOIRES !== undefined,
        ),
    )
    .map(({ mandantId, mandant }) => ({ structureId: mandantId, designation: mandant }));

/** The structures whose engagements the person reads: hers first, then those that have given a mandat to one of hers. */
export const structuresLisibles = (acteur: Acteur): readonly StructureLisible[] => {
  const lisibles = new Map<number, StructureLisible>();
  for (const une of [...siennes(acteur), ...desMandants(acteur)]) {
    if (!lisibles.has(une.structureId)) lisibles.set(une.structureId, une);
  }
  return [...lisibles.values()];
};

/** Those for which the person reads mémoires: theirs, and those that they file for others. */
export const structuresDesMemoires = ({ habilitations }: Acteur): readonly number[] =>
  habilitations.filter(({ espaces }) => espaces.MEMOIRES !== undefined).map(({ structureId }) => structureId);

/** @throws EspaceEngagementsFerme to somebody who reads the engagements of no structure */
export const exigerStructuresLisibles = (acteur: Acteur): readonly StructureLisible[] => {
  const lisibles = structuresLisibles(acteur);
  if (lisibles.length === 0) throw new EspaceEngagementsFerme();
  return lisibles;
};

/** Those for which the tab stands in the banner. */
export const entreDansLEspace = (acteur: Acteur): boolean => siennes(acteur).length > 0;
