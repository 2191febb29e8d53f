import type { Acteur, Habilitation } from '../../../../src/kernel/application/Acteur.ts';
import { nextId } from '../../../support/doubles.ts';

/** A person as she stands at the edge, with these habilitations. */
export const unActeur = (
  utilisateurId: number = nextId(),
  ...habilitations: readonly (Partial<Habilitation> & { readonly structureId: number })[]
): Acteur => ({
  utilisateurId,
  prenom: 'Camille',
  nom: 'Martin',
  langue: 'fr',
  derniereConnexion: null,
  support: false,
  habilitations: habilitations.map((habilitation) => ({
    designation: `Structure ${habilitation.structureId}`,
    publique: false,
    role: 'SIMPLE',
    espaces: {},
    ...habilitation,
  })),
});

export const unGestionnaire = (structureId: number, utilisateurId: number = nextId()): Acteur =>
  unActeur(utilisateurId, { structureId, role: 'PRINCIPAL' });
