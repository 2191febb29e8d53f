import type { Acteur } from '../../../kernel/application/Acteur.ts';
import type { EspaceJuridiction } from '../domain/vues.ts';
import type { Perimetre } from './ports/CriteresListe.ts';
import { habilitationsPour } from './politique.ts';

const perimetre = (
  cote: Perimetre['cote'],
  acteur: Acteur,
  espace: 'MEMOIRES' | EspaceJuridiction,
  seule: number | undefined,
): Perimetre | null => {
  const structureIds = habilitationsPour(acteur, espace)
    .map(({ structureId }) => structureId)
    .filter((structureId) => seule === undefined || structureId === seule);
  return structureIds.length === 0 ? null : { cote, structureIds };
};

/** Null when the person enters the espace for no structure, or not for the one that is asked. */
export const perimetrePrestataire = (acteur: Acteur, seule?: number): Perimetre | null =>
  perimetre('prestataire', acteur, 'MEMOIRES', seule);

/** Null when the person enters the espace for no juridiction, or not for the one that is asked. */
export const perimetreJuridiction = (
  acteur: Acteur,
  espace: EspaceJuridiction,
  seule?: number,
): Perimetre | null => perimetre('juridiction', acteur, espace, seule);
