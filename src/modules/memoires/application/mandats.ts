import type { Acteur, HabilitationParMandat } from '../../../kernel/application/Acteur.ts';
import type { NiveauEspace } from '../../../kernel/domain/Espace.ts';
import { EspaceMemoiresFerme } from '../domain/erreurs.ts';
import { StructureAChoisir } from '../domain/erreursDeSaisie.ts';
import type { MandataireDuMemoire } from '../domain/MandataireDuMemoire.ts';

/** A structure for which a person may file: one of hers, or one that has given a mandat to one of hers. */
export interface StructureASaisir {
  readonly structureId: number;
  readonly designation: string;
  /** Null for one of hers. */
  readonly mandataire: MandataireDuMemoire | null;
}

const espaceDe = (acteur: Acteur, structureId: number): NiveauEspace | undefined =>
  acteur.habilitations.find((habilitation) => habilitation.structureId === structureId)?.espaces.MEMOIRES;

/** Those that concern the structures for which the person enters the espace Mémoires, the ended ones included. */
export const mandatsSuivis = (acteur: Acteur): readonly HabilitationParMandat[] =>
  (acteur.mandats ?? []).filter(({ mandataireId }) => espaceDe(acteur, mandataireId) !== undefined);

/** Once the mandat is over, the mandataire's people follow what they filed, and file nothing new. */
export const niveauParMandat = (
  acteur: Acteur,
  mandantId: number,
  mandataire: MandataireDuMemoire | null,
): NiveauEspace | undefined => {
  if (mandataire === null) return undefined;
  const niveau = espaceDe(acteur, mandataire.structureId);
  if (niveau !== 'MODIFICATION') return niveau;
  const enVigueur = mandatsSuivis(acteur).some(
    (mandat) =>
      mandat.enVigueur && mandat.mandantId === mandantId && mandat.mandataireId === mandataire.structureId,
  );
  return enVigueur ? 'MODIFICATION' : 'CONSULTATION';
};

/** Hers first; one that is both hers and a mandant's is hers. None that another one replaces: nothing new is filed there. */
export const structuresASaisir = (acteur: Acteur): readonly StructureASaisir[] => {
  const siennes = acteur.habilitations
    .filter(({ espaces, teteId }) => espaces.MEMOIRES === 'MODIFICATION' && teteId === undefined)
    .map(({ structureId, designation }) => ({ structureId, designation, mandataire: null }));
  const autres = mandatsSuivis(acteur)
    .filter(({ enVigueur, mandataireId }) => enVigueur && espaceDe(acteur, mandataireId) === 'MODIFICATION')
    .map(({ mandantId, mandant, mandataireId, mandataire }) => ({
      structureId: mandantId,
      designation: mandant,
      mandataire: { structureId: mandataireId, designation: mandataire },
    }));
  const vues = new Set<number>();
  return [...siennes, ...autres].filter(({ structureId }) => {
    if (vues.has(structureId)) return false;
    vues.add(structureId);
    return true;
  });
};

/** The one structure of hers for which she files, whatever mandats it has; undefined when she has several, or none. */
export const structurePropre = (acteur: Acteur): number | undefined => {
  const [sienne, ...autres] = structuresASaisir(acteur).filter(({ mandataire }) => mandataire === null);
  return autres.length === 0 ? sienne?.structureId : undefined;
};

/** The one that she names, or her only one. @throws EspaceMemoiresFerme, StructureAChoisir */
export const structurePour = (acteur: Acteur, demandee: number | undefined): StructureASaisir => {
  const possibles = structuresASaisir(acteur);
  if (demandee !== undefined) {
    const voulue = possibles.find(({ structureId }) => structureId === demandee);
    if (!voulue) throw new EspaceMemoiresFerme(demandee);
    return voulue;
  }
  const [seule, ...autres] = possibles;
  if (seule === undefined) throw new EspaceMemoiresFerme(null);
  if (autres.length > 0) throw new StructureAChoisir();
  return seule;
};

/** The structures whose mémoires the person follows, for the filters: hers, then those of which she has filed some. */
export const structuresSuivies = (
  acteur: Acteur,
): readonly { readonly structureId: number; readonly designation: string }[] => {
  const suivies = new Map<number, string>();
  for (const { structureId, designation, espaces } of acteur.habilitations) {
    if (espaces.MEMOIRES !== undefined) suivies.set(structureId, designation);
  }
  for (const { mandantId, mandant } of mandatsSuivis(acteur)) {
    if (!suivies.has(mandantId)) suivies.set(mandantId, mandant);
  }
  return [...suivies].map(([structureId, designation]) => ({ structureId, designation }));
};
