import type { Acteur } from '../../../kernel/application/Acteur.ts';
import type { EspaceJuridiction } from '../domain/vues.ts';
import { mandatsSuivis } from './mandats.ts';
import type { Perimetre } from './ports/CriteresListe.ts';
import { habilitationsPour } from './politique.ts';

const structuresPour = (acteur: Acteur, espace: 'MEMOIRES' | EspaceJuridiction): readonly number[] =>
  habilitationsPour(acteur, espace).map(({ structureId }) => structureId);

/**
 * What the structures of the person file, and what they file for others. Null when the person enters the espace for no
 * structure, or not for the one that is asked.
 */
export const perimetrePrestataire = (acteur: Acteur, seule?: number): Perimetre | null => {
  const siennes = structuresPour(acteur, 'MEMOIRES');
  if (siennes.length === 0) return null;
  if (seule !== undefined && siennes.includes(seule)) return { cote: 'prestataire', structureIds: [seule] };

  const mandats = mandatsSuivis(acteur).filter(({ mandantId }) => seule === undefined || mandantId === seule);
  const structureIds = seule === undefined ? siennes : [];
  if (mandats.length === 0) return structureIds.length === 0 ? null : { cote: 'prestataire', structureIds };
  const mandataireIds = [...new Set(mandats.map(({ mandataireId }) => mandataireId))];
  return { cote: 'prestataire', structureIds, parMandat: { mandataireIds, mandantId: seule ?? null } };
};

/** Null when the person enters the espace for no juridiction, or not for the one that is asked. */
export const perimetreJuridiction = (
  acteur: Acteur,
  espace: EspaceJuridiction,
  seule?: number,
): Perimetre | null => {
  const structureIds = structuresPour(acteur, espace).filter((id) => seule === undefined || id === seule);
  return structureIds.length === 0 ? null : { cote: 'juridiction', structureIds };
};
